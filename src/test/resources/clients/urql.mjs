const { Client, fetchExchange } = await import('@urql/core');
const { cacheExchange } = await import('@urql/exchange-graphcache');
const { buildSchema, getIntrospectionQuery, graphqlSync, isObjectType } = await import('graphql');
const schema = buildSchema(await (await fetch(`${ADDRESS}/schema.graphql`)).text());
const introspection = graphqlSync({ schema, source: getIntrospectionQuery() }).data;
// the types without an id have no key of their own in the cache
const keys = Object.fromEntries(Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) && !type.name.startsWith('__') && !type.getFields().id)
  .map((type) => [type.name, () => null]));
const warnings = [];
console.warn = (text) => warnings.push(text);
const client = new Client({ url: `${ADDRESS}/graphql`, exchanges: [cacheExchange({ schema: introspection, keys }), fetchExchange] });
await run(async (name, query, variables) => {
  const { data, error } = await client.query(query, variables).toPromise();
  if (error) {
    throw error;
  }
  return data;
});
check(warnings.length === 0, 'warnings of the cache', warnings);
