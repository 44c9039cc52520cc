// Prints one line for each audit of GraphQL over HTTP: how it ended, its id and name, and why.
const { auditServer } = require('graphql-http');

auditServer({ url: process.argv[2] }).then((results) => {
  for (const result of results) {
    console.log([result.status, result.id, result.name, result.reason ?? ''].join(' ').trim());
  }
});
