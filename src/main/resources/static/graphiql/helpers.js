const h = React.createElement;

/** The query and variables that the page's address asks for, or null. */
export function asked() {
	const parameters = new URLSearchParams(location.search);
	const query = parameters.get('query');
	return query ? { query, variables: pretty(parameters.get('variables')) } : null;
}

function pretty(json) {
	try {
		return json ? JSON.stringify(JSON.parse(json), null, 2) : undefined;
	}
	catch {
		return json;
	}
}

function link(editors) {
	const address = new URL(location.pathname, location.href);
	address.searchParams.set('query', editors.queryEditor.getValue());
	if (editors.variableEditor.getValue().trim()) {
		address.searchParams.set('variables', editors.variableEditor.getValue());
	}
	return address.href;
}

/** Lets the Tab key leave an editor, which would otherwise hold it, and wraps long lines. */
function ease(editor) {
	editor.setOption('lineWrapping', true);
	editor.setOption('extraKeys', { ...editor.getOption('extraKeys'), Tab: false, 'Shift-Tab': false });
}

function useEase({ queryEditor, variableEditor, headerEditor, responseEditor }) {
	const all = [queryEditor, variableEditor, headerEditor, responseEditor];
	React.useEffect(() => all.filter(Boolean).forEach(ease), all);
}

/** Runs the query of the page's address once, so that a link to a record shows the record. */
function useRunOnce({ queryEditor, variableEditor, responseEditor }) {
	const { run } = GraphiQL.React.useExecutionContext({ nonNull: true });
	const waiting = React.useRef(asked() !== null);
	React.useEffect(() => {
		if (waiting.current && queryEditor && variableEditor && responseEditor) {
			waiting.current = false;
			run();
		}
	}, [queryEditor, variableEditor, responseEditor, run]);
}

/** Scrolls the row of tabs to the one that is open. Tabs may still move there, so where they are drawn does not tell. */
function useTabInView({ activeTabIndex }) {
	React.useEffect(() => {
		const tab = document.querySelector('.graphiql-tab-active');
		const row = tab?.parentElement;
		const start = tab?.offsetLeft - row?.offsetLeft;
		if (start < row?.scrollLeft || start + tab?.offsetWidth > row?.scrollLeft + row?.clientWidth) {
			row.scrollLeft = start;
		}
	}, [activeTabIndex]);
}

function LinkIcon() {
	return h('svg', {
		className: 'graphiql-toolbar-icon', viewBox: '0 0 20 20', fill: 'none', stroke: 'currentColor', strokeWidth: 1.5,
		'aria-hidden': true,
	}, h('path', { d: 'M8.5 11.5a3.5 3.5 0 0 0 5 0l3-3a3.5 3.5 0 0 0-5-5l-1 1M11.5 8.5a3.5 3.5 0 0 0-5 0l-3 3a3.5 3.5 0 0 0 5 5l1-1' }));
}

/** The button that puts this query into the page's address, and what works unseen. */
export function Helpers() {
	const editors = GraphiQL.React.useEditorContext({ nonNull: true });
	useEase(editors);
	useRunOnce(editors);
	useTabInView(editors);
	const show = () => {
		history.replaceState(null, '', link(editors));
		navigator.clipboard?.writeText(location.href).catch(() => undefined);
	};
	return h(GraphiQL.React.ToolbarButton, { label: 'Copy a link to this query', onClick: show }, h(LinkIcon));
}
