// Draws the neighbourhood of an entity with Cytoscape, which is loaded only here.

import { ask } from './explorer.js';

const NEIGHBORHOOD = `query Neighborhood($of: [EntityKey!]!, $depth: Int!, $types: [EntityType!], $asOf: EdtfDate) {
	neighborhood(of: $of, depth: $depth, types: $types, asOf: $asOf, maxNodes: 80) {
		nodes { __typename slug name { value } }
		edges { subject { slug } object { slug } predicate { label } }
	}
}`;

const COLORS = { Lab: '#c2410c', Alliance: '#7c3aed', Initiative: '#0f766e', Person: '#b45309', Organization: '#1d4ed8',
	Place: '#4d7c0f', Product: '#be185d', Cohort: '#6b7280', Topic: '#0369a1' };

/** Most nodes that are drawn around the one in the middle. */
const MAX_CIRCLE = 14;

let library;

/** Loads the library, a script of its own that sets a global. */
function load() {
	library ??= new Promise((resolve, reject) => {
		const script = document.createElement('script');
		script.src = new URL('../webjars/cytoscape/3.33.1/dist/cytoscape.min.js', import.meta.url);
		script.addEventListener('load', () => resolve(globalThis.cytoscape));
		script.addEventListener('error', reject);
		document.head.append(script);
	});
	return library;
}

/** Draws the graph that an element asks for. */
export async function draw(figure) {
	const { of, depth, type, asof, lang, label } = figure.dataset;
	const variables = { of: [{ slug: of }], depth: Number(depth) };
	if (type) {
		variables.types = [type];
	}
	if (asof) {
		variables.asOf = asof;
	}
	const [cytoscape, data] = await Promise.all([load(), ask(NEIGHBORHOOD, variables, lang)]);
	if (!data) {
		figure.classList.remove('live');
		return;
	}
	const ink = getComputedStyle(document.documentElement).getPropertyValue('--ink');
	const line = getComputedStyle(document.documentElement).getPropertyValue('--soft');
	const canvas = document.createElement('div');
	canvas.className = 'canvas';
	// the library would insert a style sheet, which the policy of the page forbids; explorer.css has its one rule
	canvas.id = '__________cytoscape_stylesheet';
	figure.setAttribute('role', 'img');
	figure.setAttribute('aria-label', label);
	figure.append(canvas);
	const graph = cytoscape({
		container: canvas,
		maxZoom: 1.4,
		elements: [
			...data.neighborhood.nodes.map((node) => ({ data: { id: node.slug, label: node.name.value, type: node.__typename, isCentre: node.slug === of } })),
			...data.neighborhood.edges.map((edge, i) => ({ data: { id: `edge-${i}`, source: edge.subject.slug, target: edge.object.slug, label: edge.predicate.label } }))
		],
		style: [
			{ selector: 'node', style: { 'background-color': (node) => COLORS[node.data('type')] ?? '#6b7280', 'label': 'data(label)', 'color': ink, 'font-size': 11, 'text-wrap': 'wrap', 'text-max-width': 130, 'text-valign': 'bottom', 'text-margin-y': 4, 'width': 20, 'height': 20 } },
			{ selector: 'node[?isCentre]', style: { 'width': 32, 'height': 32, 'font-weight': 700 } },
			{ selector: 'edge', style: { 'width': 1, 'line-color': line, 'target-arrow-color': line, 'target-arrow-shape': 'triangle', 'arrow-scale': .7, 'curve-style': 'bezier', 'opacity': .6 } },
			{ selector: 'edge:selected, edge.near', style: { 'label': 'data(label)', 'font-size': 9, 'color': ink, 'opacity': 1 } }
		],
		layout: data.neighborhood.nodes.length <= MAX_CIRCLE
			? { name: 'concentric', concentric: (node) => (node.data('isCentre') ? 2 : 1), levelWidth: () => 1, minNodeSpacing: 70, padding: 30 }
			: { name: 'cose', animate: false, nodeRepulsion: 400000, idealEdgeLength: 110, nodeOverlap: 30, padding: 30 }
	});
	graph.on('mouseover', 'node', (event) => event.target.connectedEdges().addClass('near'));
	graph.on('mouseout', 'node', (event) => event.target.connectedEdges().removeClass('near'));
	graph.on('tap', 'node', (event) => {
		const node = event.target.data();
		const search = location.search.includes('lang=') ? `?lang=${lang}` : '';
		location.assign(new URL(`../${node.type.toLowerCase()}/${node.id}${search}`, import.meta.url));
	});
}
