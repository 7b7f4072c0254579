import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Tooltip } from 'chart.js';
import { readTable } from './table.js';

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale, Tooltip);

const COLOURS = ['#a3131a', '#0b5394', '#6b7280'];
const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Draws the table that the canvas names: a bar for each number, rows sideways where their names are long. */
function draw(canvas) {
  const { names, series: all } = readTable(document.getElementById(canvas.dataset.table));
  const series = all.slice(0, Number(canvas.dataset.drawn));
  const sideways = canvas.dataset.chart === 'rows';
  if (sideways) canvas.parentElement.style.height = `${Math.max(12, names.length * 3.5 + 4)}rem`;
  new Chart(canvas, {
    type: 'bar',
    data: {
      labels: names,
      datasets: series.map((each, i) => ({ label: each.name, data: each.values, backgroundColor: COLOURS[i % COLOURS.length] })),
    },
    options: {
      indexAxis: sideways ? 'y' : 'x',
      maintainAspectRatio: false,
      animation: calm ? false : { duration: 300 },
      font: { size: 16 },
      plugins: { legend: { labels: { font: { size: 16 }, color: '#1a1d21' } } },
      scales: {
        x: { beginAtZero: true, ticks: { precision: 0, font: { size: 14 }, color: '#1a1d21' } },
        y: { beginAtZero: true, ticks: { precision: 0, font: { size: 14 }, color: '#1a1d21' } },
      },
    },
  });
}

document.querySelectorAll('canvas[data-chart]').forEach(draw);
