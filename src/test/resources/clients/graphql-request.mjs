const { GraphQLClient } = await import('graphql-request');
const client = new GraphQLClient(`${ADDRESS}/graphql`);
await run((name, query, variables) => client.request(query, variables));
