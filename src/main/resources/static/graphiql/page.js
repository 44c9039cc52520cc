import { loadExamples, examplesPlugin, isNarrow } from './examples.js';
import { showDataset } from './dataset.js';
import { asked, Helpers } from './helpers.js';
import { tablePlugin } from './table.js';

const h = React.createElement;

/** Tells a first visit from later ones, in which GraphiQL restores its tabs, and gives it a narrow panel. */
function isFirstVisit() {
	try {
		if (localStorage.getItem('graphiql:tabState') !== null) {
			return false;
		}
		localStorage.setItem('graphiql:docExplorerFlex', '0.25');
		return true;
	}
	catch {
		return true;
	}
}

function page(groups, first) {
	const examples = groups.flatMap((group) => group.examples);
	const welcome = isFirstVisit() && !first && !isNarrow();
	return h(GraphiQL, {
		fetcher: GraphiQL.createFetcher({ url: 'graphql' }),
		defaultTabs: first ? [first, ...examples] : examples,
		query: first?.query,
		variables: first?.variables,
		defaultQuery: '# Ctrl-Space completes, Ctrl-Enter runs, Tab leaves the editor.\n',
		defaultEditorToolsVisibility: !isNarrow(),
		isHeadersEditorEnabled: true,
		inputValueDeprecation: true,
		plugins: [examplesPlugin(groups), tablePlugin()],
		visiblePlugin: welcome ? 'Examples' : undefined,
		toolbar: { additionalComponent: Helpers },
	}, h(GraphiQL.Logo, null, ' '));
}

async function start() {
	const root = document.getElementById('graphiql');
	try {
		const groups = await loadExamples();
		ReactDOM.createRoot(root).render(page(groups, asked()));
	}
	catch (error) {
		root.querySelector('.notice').textContent = `The page could not start: ${error.message}`;
	}
}

showDataset(document.getElementById('dataset'));
start();
