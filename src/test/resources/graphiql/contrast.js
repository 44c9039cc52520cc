/** The texts on the page whose contrast with what lies behind them is below 4.5, as WCAG 2.2 computes it. */
() => {
	const MINIMUM = 4.5;
	const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

	/** Red, green, blue and alpha of a colour in any notation, each from 0 to 1. */
	function parse(colour) {
		canvas.clearRect(0, 0, 1, 1);
		canvas.fillStyle = colour;
		canvas.fillRect(0, 0, 1, 1);
		return [...canvas.getImageData(0, 0, 1, 1).data].map((part) => part / 255);
	}

	function over([r, g, b, a], [r2, g2, b2]) {
		return [r * a + r2 * (1 - a), g * a + g2 * (1 - a), b * a + b2 * (1 - a), 1];
	}

	function background(element) {
		const behind = element.parentElement ? background(element.parentElement) : [1, 1, 1, 1];
		return over(parse(getComputedStyle(element).backgroundColor), behind);
	}

	function luminance(colour) {
		const [r, g, b] = colour.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
		return 0.2126 * r + 0.7152 * g + 0.0722 * b;
	}

	function contrast(element) {
		const behind = background(element);
		const [low, high] = [behind, over(parse(getComputedStyle(element).color), behind)].map(luminance).sort((a, b) => a - b);
		return (high + 0.05) / (low + 0.05);
	}

	const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const faults = new Map();
	while (texts.nextNode()) {
		const element = texts.currentNode.parentElement;
		const text = texts.currentNode.data.trim();
		if (/[\p{L}\p{N}\p{P}\p{S}]/u.test(text) && element.checkVisibility({ visibilityProperty: true }) && contrast(element) < MINIMUM) {
			faults.set(`${element.className || element.tagName}`, `${contrast(element).toFixed(2)} "${text.slice(0, 30)}"`);
		}
	}
	return [...faults].map(([name, fault]) => `${name}: ${fault}`);
}
