const h = React.createElement;

/** Longest address that servers and proxies can be trusted to take. */
const LONGEST = 6000;

const FORMS = [
	['csv', 'CSV', 'opens in R, pandas and, imported as text, in spreadsheets'],
	['tsv', 'TSV', 'the same with tabs'],
	['ndjson', 'NDJSON', 'an object of JSON a line'],
	['arrow', 'Arrow', 'a stream with types'],
	['parquet', 'Parquet', 'a file with types, compressed'],
];

const NESTED = [
	['rows', 'multiply it, as a left join'],
	['join', 'are one cell, joined by |'],
	['json', 'are one column of JSON'],
];

/** The languages that answers on this page are in: those of the header that the reader wrote, or of the browser. */
function languages(headers) {
	try {
		const written = Object.entries(JSON.parse(headers || '{}'));
		const header = written.find(([name]) => name.toLowerCase() === 'accept-language');
		return header ? String(header[1]) : navigator.languages.join(', ');
	}
	catch {
		return navigator.languages.join(', ');
	}
}

/** The address of the query that is open, but for its form. */
function parameters({ query, variables, headers, operationName }, operations, nested) {
	const all = new URLSearchParams({ query, lang: languages(headers) });
	if (variables?.trim()) {
		all.set('variables', variables);
	}
	if (operationName && operations?.length > 1) {
		all.set('operationName', operationName);
	}
	if (nested !== 'rows') {
		all.set('nested', nested);
	}
	return all;
}

function address(all, form) {
	const url = new URL('graphql', location.href);
	url.search = new URLSearchParams([...all, ['format', form]]);
	return url.href;
}

function Code({ title, text }) {
	const copy = () => navigator.clipboard?.writeText(text).catch(() => undefined);
	return h(React.Fragment, null,
		h('h3', null, title, ' ', h('button', { type: 'button', onClick: copy, 'aria-label': `Copy for ${title}` }, 'Copy')),
		h('pre', { tabIndex: 0, 'aria-label': title }, h('code', null, text)));
}

function Nested({ nested, choose }) {
	return h('label', null, 'Lists within a row ',
		h('select', { value: nested, onChange: (event) => choose(event.target.value) },
			NESTED.map(([word, title]) => h('option', { key: word, value: word }, title))));
}

function Links({ all }) {
	const csv = address(all, 'csv');
	if (csv.length > LONGEST) {
		return h('p', null, 'The query is too long for an address. POST it to ', h('code', null, '/graphql'), ' with ',
			h('code', null, 'Accept: text/csv'), '.');
	}
	const links = FORMS.map(([word, title, what]) => h('li', { key: word },
		h('a', { href: address(all, word), target: '_blank', rel: 'opener' }, title), ` ${what}`));
	return h(React.Fragment, null,
		h('ul', null, links),
		h(Code, { title: 'Python', text: `pandas.read_csv("${csv}", keep_default_na=False, na_values=[""])` }),
		h(Code, { title: 'R', text: `readr::read_csv("${csv}", na = "")` }));
}

function Panel() {
	const { tabs, activeTabIndex, queryEditor } = GraphiQL.React.useEditorContext({ nonNull: true });
	const [nested, choose] = React.useState('rows');
	const tab = tabs[activeTabIndex];
	return h('section', { className: 'examples table', 'aria-label': 'Table' },
		h('h2', null, 'As a table'),
		h('p', null, 'The query that is open as rows of the list at its top, all of them unless it says ',
			h('code', null, 'first'), ' or ', h('code', null, 'last'), '.'),
		h(Nested, { nested, choose }),
		tab.query?.trim() ? h(Links, { all: parameters(tab, queryEditor?.operations, nested) })
			: h('p', null, 'There is no query yet.'));
}

function Icon() {
	return h('svg', { viewBox: '0 0 20 20', fill: 'none', stroke: 'currentColor', strokeWidth: 1.5, 'aria-hidden': true },
		h('path', { d: 'M3 4h14v12H3zM3 8h14M3 12h14M8 4v12' }));
}

/** The panel that gives the query that is open as a table. */
export function tablePlugin() {
	return { title: 'Table', icon: Icon, content: Panel };
}
