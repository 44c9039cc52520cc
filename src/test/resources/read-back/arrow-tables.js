// Reads the Arrow streams of a folder and prints what it read as JSON, with days since 1970 for dates.
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { tableFromIPC } = require('apache-arrow');

const MILLISECONDS_OF_A_DAY = 86_400_000;

function plain(value, type) {
	if (value === null) {
		return null;
	}
	if (type.startsWith('Date')) {
		return Number(value) / MILLISECONDS_OF_A_DAY;
	}
	return typeof value === 'bigint' ? Number(value) : value;
}

function told(table) {
	const types = table.schema.fields.map((field) => String(field.type));
	const vectors = types.map((type, column) => table.getChildAt(column));
	const rows = Array.from({ length: table.numRows },
		(_, row) => vectors.map((vector, column) => plain(vector.get(row), types[column])));
	return { columns: table.schema.fields.map((field) => field.name), types, rows };
}

const folder = process.argv[2];
const streams = readdirSync(folder).filter((name) => name.endsWith('.arrow'));
console.log(JSON.stringify(Object.fromEntries(
	streams.map((name) => [name, told(tableFromIPC(readFileSync(join(folder, name))))]))));
