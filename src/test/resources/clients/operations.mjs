// Three operations that every client sends: one object beside one that does not exist, a page of a list with a
// variable of an enum, and objects of several types.

export const LAB = `query Lab($slug: String!) {
  lab(slug: $slug) { id slug kind founded name { value } citations { paragraph source { id slug } } }
  missing: lab(slug: "no-such-lab") { id slug }
}`;

export const LABS = `query Labs($kind: LabKind!, $first: Int!, $after: String) {
  labs(filter: { kind: { eq: $kind } }, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node { id slug kind place { id slug } } }
  }
}`;

export const ENTITIES = `query Entities {
  entities(first: 200, filter: { type: { in: [LAB, ORGANIZATION] } }) {
    nodes { __typename id entityKind ... on Lab { founded } ... on Organization { headquarters { id slug } } }
  }
}`;

/** Sends all three by a function that returns their data; prints what was received. */
export async function run(send) {
  const one = await send('Lab', LAB, { slug: 'hkai-lab' });
  check(one.lab.slug === 'hkai-lab' && one.missing === null, 'one missing slug loses nothing', one);
  const many = await send('Labs', LABS, { kind: one.lab.kind, first: 2 });
  check(many.labs.edges.length === 2 && many.labs.pageInfo.hasNextPage, 'a page', many);
  const next = await send('Labs', LABS, { kind: one.lab.kind, first: 2, after: many.labs.pageInfo.endCursor });
  check(next.labs.edges[0].node.slug !== many.labs.edges[0].node.slug, 'the next page', next);
  const mixed = await send('Entities', ENTITIES, {});
  check(mixed.entities.nodes.length === 200 && mixed.entities.nodes.every((node) => node.entityKind), 'types', mixed);
  console.log('received');
}

export function check(isRight, what, received) {
  if (!isRight) {
    throw new Error(`${what}: ${JSON.stringify(received).slice(0, 400)}`);
  }
}
