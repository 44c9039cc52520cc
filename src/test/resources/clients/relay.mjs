// the Relay compiler accepts the schema and the operations, and the runtime reads the answers
const { mkdtempSync, writeFileSync, mkdirSync, rmSync } = await import('node:fs');
const { join, resolve } = await import('node:path');
const { execFileSync } = await import('node:child_process');
const { createRequire } = await import('node:module');
const require = createRequire(resolve('package.json'));
const { Environment, Network, RecordSource, Store, fetchQuery } = require('relay-runtime');

const folder = mkdtempSync(resolve('relay-'));
try {
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'schema.graphql'), await (await fetch(`${ADDRESS}/schema.graphql`)).text());
  const named = { Lab: LAB, Labs: LABS, Entities: ENTITIES };
  writeFileSync(join(folder, 'src', 'main.js'), Object.entries(named)
    .map(([name, text]) => `graphql\`${text.replace(`query ${name}`, `query main${name}Query`)}\`;`)
    .join('\n'));
  writeFileSync(join(folder, 'relay.config.json'), JSON.stringify({
    src: './src', schema: './schema.graphql', language: 'javascript', customScalarTypes: { EdtfDate: 'string' },
  }));
  execFileSync(process.execPath, [resolve('node_modules/relay-compiler/cli.js'), 'relay.config.json'], { cwd: folder, stdio: 'pipe' });
  const environment = new Environment({
    store: new Store(new RecordSource()),
    network: Network.create(async ({ text }, variables) => (await fetch(`${ADDRESS}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query: text, variables }),
    })).json()),
  });
  await run((name, query, variables) => {
    const artifact = require(join(folder, 'src', '__generated__', `main${name}Query.graphql.js`));
    return fetchQuery(environment, artifact, variables).toPromise();
  });
}
finally {
  rmSync(folder, { recursive: true });
}
