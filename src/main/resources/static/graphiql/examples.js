const h = React.createElement;

async function fetched(path) {
	const response = await fetch(`graphiql/examples/${path}`);
	if (!response.ok) {
		throw new Error(`${path} is missing`);
	}
	return response;
}

async function loaded({ file, title, variables }) {
	const query = await (await fetched(file)).text();
	return { title, query, variables: variables && JSON.stringify(variables, null, 2) };
}

/** The examples with their queries, by kind of reader, as the index lists them. */
export async function loadExamples() {
	const groups = await (await fetched('index.json')).json();
	return Promise.all(groups.map(async ({ reader, examples }) => (
		{ reader, examples: await Promise.all(examples.map(loaded)) }
	)));
}

/** Whether the page is so narrow that an open panel takes the place of the query and its answer. */
export function isNarrow() {
	return matchMedia('(max-width: 40rem)').matches;
}

/**
 * Opens an example: in its tab if that still holds it unchanged, else in a new one. GraphiQL reads the name of the
 * operation a moment later; until then it must not ask for the one of the tab before.
 */
function useOpen() {
	const editors = GraphiQL.React.useEditorContext({ nonNull: true });
	const plugins = GraphiQL.React.usePluginContext();
	return (example) => {
		const index = editors.tabs.findIndex((tab) => tab.query === example.query);
		const editor = editors.queryEditor;
		if (isNarrow()) {
			ReactDOM.flushSync(() => plugins.setVisiblePlugin(null));
		}
		if (index >= 0) {
			ReactDOM.flushSync(() => editors.changeTab(index));
		}
		else {
			ReactDOM.flushSync(() => editors.addTab());
			editor.setValue(example.query);
			editors.variableEditor.setValue(example.variables ?? '');
		}
		Object.assign(editor, { operationName: null, operations: null });
		editor.focus();
	};
}

function Group({ reader, examples, open }) {
	const items = examples.map((example) => h('li', { key: example.title },
		h('button', { type: 'button', onClick: () => open(example) }, example.title)));
	return h(React.Fragment, null, h('h3', null, reader), h('ul', null, items));
}

function Icon() {
	return h('svg', { viewBox: '0 0 20 20', fill: 'none', stroke: 'currentColor', strokeWidth: 1.5, 'aria-hidden': true },
		h('path', { d: 'M3 4.5h14M3 10h14M3 15.5h9' }));
}

/** The panel that lists the examples. */
export function examplesPlugin(groups) {
	function Panel() {
		const open = useOpen();
		return h('section', { className: 'examples', 'aria-label': 'Examples' },
			h('h2', null, 'Examples'),
			h('p', null, 'Open one, then run it with Ctrl-Enter or the round button.'),
			groups.map((group) => h(Group, { key: group.reader, open, ...group })));
	}
	return { title: 'Examples', icon: Icon, content: Panel };
}
