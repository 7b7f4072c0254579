/** What a table says, for a chart: the first column names the rows, the others are numbers. */
export function readTable(table) {
  const text = (cell) => cell.textContent.trim();
  const columns = [...table.querySelectorAll('thead th')].map(text);
  const rows = [...table.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('td')].map(text));
  return {
    names: rows.map((row) => row[0]),
    series: columns.slice(1).map((name, i) => ({ name, values: rows.map((row) => Number(row[i + 1])) })),
  };
}
