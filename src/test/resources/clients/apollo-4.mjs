const { ApolloClient, InMemoryCache, HttpLink, gql } = await import('@apollo/client');
const client = new ApolloClient({ link: new HttpLink({ uri: `${ADDRESS}/graphql` }), cache: new InMemoryCache() });
await run(async (name, query, variables) => (await client.query({ query: gql(query), variables })).data);
