// Suggests names while a search is typed, and draws graphs when they come into view. All pages work without it.

const endpoint = new URL('../graphql', import.meta.url);

/** Returns the data of a query; null if there is none. */
export async function ask(query, variables, lang) {
	const address = new URL(endpoint);
	address.search = new URLSearchParams({ query, variables: JSON.stringify(variables) });
	const response = await fetch(address, { headers: { Accept: 'application/graphql-response+json', 'Accept-Language': lang } });
	return (await response.json()).data ?? null;
}

const SUGGEST = `query Suggest($query: String!) {
	search(query: $query, first: 8) { nodes { __typename slug name { value } } }
}`;

/** Makes an input a combobox (WAI-ARIA) that suggests entities. */
function suggest(input) {
	const lang = document.documentElement.lang;
	const list = document.createElement('ul');
	list.className = 'suggestions';
	list.id = `${input.id}-suggestions`;
	list.setAttribute('role', 'listbox');
	list.hidden = true;
	const isSearch = !('suggest' in input.dataset);
	input.parentElement.append(list);
	input.setAttribute('role', 'combobox');
	input.setAttribute('aria-controls', list.id);
	input.setAttribute('aria-expanded', 'false');
	input.setAttribute('aria-autocomplete', 'list');
	let chosen = -1;
	let timer = 0;
	let latest = 0;

	function close() {
		list.hidden = true;
		chosen = -1;
		input.setAttribute('aria-expanded', 'false');
		input.removeAttribute('aria-activedescendant');
	}

	function choose(index) {
		chosen = index;
		[...list.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === index)));
		input.setAttribute('aria-activedescendant', list.children[index]?.id ?? '');
	}

	function take(item) {
		if (isSearch) {
			location.assign(item.dataset.href);
		}
		else {
			input.value = item.dataset.slug;
			close();
		}
	}

	async function show() {
		const text = input.value.trim();
		const mine = ++latest;
		const nodes = text ? (await ask(SUGGEST, { query: text }, lang))?.search.nodes ?? [] : [];
		if (mine !== latest) {
			return;
		}
		list.replaceChildren(...nodes.map((node, i) => {
			const item = document.createElement('li');
			item.id = `${list.id}-${i}`;
			item.setAttribute('role', 'option');
			item.setAttribute('aria-selected', 'false');
			item.dataset.slug = node.slug;
			item.dataset.href = new URL(`../${node.__typename.toLowerCase()}/${node.slug}${location.search.includes('lang=') ? `?lang=${lang}` : ''}`, import.meta.url);
			item.textContent = node.name.value;
			item.addEventListener('mousedown', (event) => {
				event.preventDefault();
				take(item);
			});
			return item;
		}));
		chosen = -1;
		list.hidden = nodes.length === 0;
		input.setAttribute('aria-expanded', String(nodes.length > 0));
	}

	input.addEventListener('input', () => {
		clearTimeout(timer);
		timer = setTimeout(() => show().catch(close), 150);
	});
	input.addEventListener('keydown', (event) => {
		const size = list.children.length;
		if (list.hidden || size === 0) {
			return;
		}
		if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			event.preventDefault();
			choose((chosen + (event.key === 'ArrowDown' ? 1 : -1) + size) % size);
		}
		else if (event.key === 'Enter' && chosen >= 0) {
			event.preventDefault();
			take(list.children[chosen]);
		}
		else if (event.key === 'Escape') {
			close();
		}
	});
	input.addEventListener('blur', close);
}

document.querySelectorAll('.search input[type=search], input[data-suggest]').forEach(suggest);

const graphs = document.querySelectorAll('.graph');
if (graphs.length > 0) {
	const seen = new IntersectionObserver((entries) => entries.filter((entry) => entry.isIntersecting).forEach((entry) => {
		seen.unobserve(entry.target);
		import('./graph.js').then((graph) => graph.draw(entry.target));
	}), { rootMargin: '100px' });
	graphs.forEach((graph) => {
		graph.classList.add('live');
		seen.observe(graph);
	});
}
