// graphql-codegen's client preset and gql.tada, checked by a strict TypeScript compiler
const { mkdtempSync, writeFileSync, mkdirSync, rmSync } = await import('node:fs');
const { join, resolve } = await import('node:path');
const { generate } = await import('@graphql-codegen/cli');
const { getIntrospectionQuery } = await import('graphql');
const { minifyIntrospection, outputIntrospectionFile } = await import('@gql.tada/internal');
const ts = (await import('typescript')).default;

const folder = mkdtempSync(resolve('client-'));
try {
  await generate({
    schema: `${ADDRESS}/schema.graphql`,
    documents: [LAB, LABS, ENTITIES],
    silent: true,
    generates: { [`${folder}/gql/`]: { preset: 'client', config: { strictScalars: true, scalars: { EdtfDate: 'string' } } } },
  });
  const answer = await fetch(`${ADDRESS}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: getIntrospectionQuery() }),
  });
  const introspection = minifyIntrospection((await answer.json()).data);
  writeFileSync(join(folder, 'introspection.d.ts'), outputIntrospectionFile(introspection, { fileType: '.d.ts', shouldPreprocess: true }));
  writeFileSync(join(folder, 'main.ts'), `
    import type { LabQuery, LabsQueryVariables } from './gql/graphql.js';
    import { initGraphQLTada, type ResultOf, type VariablesOf } from 'gql.tada';
    import type { introspection } from './introspection.d.ts';
    const lab = {} as NonNullable<LabQuery['lab']>;
    // what a field gives can be passed to its filter
    const variables: LabsQueryVariables = { kind: lab.kind, first: 2 };
    const founded: string | null | undefined = lab.founded;
    const graphql = initGraphQLTada<{ introspection: introspection; scalars: { EdtfDate: string } }>();
    const LAB = graphql(${JSON.stringify(LAB)});
    const LABS = graphql(${JSON.stringify(LABS)});
    const tada = {} as NonNullable<ResultOf<typeof LAB>['lab']>;
    const same: VariablesOf<typeof LABS> = { kind: tada.kind, first: 2 };
    const name: string = tada.name.value;
    // @ts-expect-error there is no such kind
    const wrong: VariablesOf<typeof LABS> = { kind: 'NO_SUCH_KIND', first: 2 };
    export { variables, founded, same, name, wrong };
  `);
  const program = ts.createProgram([join(folder, 'main.ts')], {
    strict: true, noEmit: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext, skipLibCheck: true, allowImportingTsExtensions: true, types: [],
  });
  const problems = ts.getPreEmitDiagnostics(program).map((one) => ts.flattenDiagnosticMessageText(one.messageText, '\n'));
  check(problems.length === 0, 'TypeScript', problems);
  console.log('received');
}
finally {
  rmSync(folder, { recursive: true });
}
