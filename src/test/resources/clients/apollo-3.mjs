const { ApolloClient, InMemoryCache, HttpLink, gql } = (await import('apollo-client-3/core/core.cjs')).default;
const client = new ApolloClient({ link: new HttpLink({ uri: `${ADDRESS}/graphql` }), cache: new InMemoryCache() });
await run(async (name, query, variables) => (await client.query({ query: gql(query), variables })).data);
