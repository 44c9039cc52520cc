async function text(path) {
	const response = await fetch(path);
	if (!response.ok) {
		throw new Error(`${path} is missing`);
	}
	return response.text();
}

async function ask(query) {
	const response = await fetch('graphql', {
		method: 'POST',
		headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
		body: JSON.stringify({ query }),
	});
	return (await response.json()).data;
}

/** Makes a link say which dataset the server answers from, and lead to the query that tells more of it. */
export async function showDataset(link) {
	try {
		const query = await text('graphiql/dataset.graphql');
		const { dataset } = await ask(query);
		link.textContent = `Dataset ${dataset.version} of ${dataset.released}`;
		link.href = `graphiql?${new URLSearchParams({ query })}`;
	}
	catch {
		link.textContent = 'The server does not answer';
	}
}
