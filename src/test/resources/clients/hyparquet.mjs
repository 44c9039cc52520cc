// reads a Parquet file by address, by ranges
const { asyncBufferFromUrl, parquetReadObjects } = await import('hyparquet');
const file = await asyncBufferFromUrl({ url: `${ADDRESS}/export/entities.parquet` });
const rows = await parquetReadObjects({ file, columns: ['slug', 'type'] });
check(rows.some((row) => row.slug === 'hkai-lab' && row.type === 'Lab'), 'rows', rows.slice(0, 3));
console.log('received');
