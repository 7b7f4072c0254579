import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import Viewer from 'bpmn-js/lib/Viewer';

const SMALLEST_READABLE = 1;
const MARGIN = 24;

/** Draws the model, marks what was passed and where the case stands, and scrolls there. */
export async function drawDiagram(element) {
  const response = await fetch(element.dataset.diagramUrl, { headers: { Accept: 'application/json' } });
  if (!response.ok) throw new Error(`diagram: ${response.status}`);
  const { xml, names = {}, active = [], passed = [] } = await response.json();

  const paper = document.createElement('div');
  paper.className = 'diagram-paper';
  element.replaceChildren(paper);
  const viewer = new Viewer({ container: paper });
  await viewer.importXML(rename(xml, names));

  const canvas = viewer.get('canvas');
  fit(canvas, paper, element.clientWidth);
  hideFromReaders(paper);
  const registry = viewer.get('elementRegistry');
  passed.filter((id) => registry.get(id)).forEach((id) => canvas.addMarker(id, 'is-passed'));
  active.filter((id) => registry.get(id)).forEach((id) => canvas.addMarker(id, 'is-active'));
  scrollTo(element, registry.get(active[0]), canvas.viewbox());
}

// The sentence above the diagram says the same; a reader of the screen would only hear loose words, and tab into nothing.
function hideFromReaders(paper) {
  const drawing = paper.querySelector('.djs-container > svg');
  drawing.removeAttribute('tabindex');
  drawing.setAttribute('aria-hidden', 'true');
}

// Task names in the reader's language; the model itself is written in Chinese.
function rename(xml, names) {
  const model = new DOMParser().parseFromString(xml, 'application/xml');
  model.querySelectorAll('[id][name]').forEach((node) => {
    const name = names[node.getAttribute('id')];
    if (name) node.setAttribute('name', name);
  });
  return new XMLSerializer().serializeToString(model);
}

// As large as the page allows, never too small to read: what does not fit is scrolled with the finger like any wide table.
function fit(canvas, paper, available) {
  const { inner } = canvas.viewbox();
  const scale = Math.max(SMALLEST_READABLE, Math.min(1.25, available / (inner.width + 2 * MARGIN)));
  paper.style.width = `${(inner.width + 2 * MARGIN) * scale}px`;
  paper.style.height = `${(inner.height + 2 * MARGIN) * scale}px`;
  canvas.resized();
  canvas.viewbox({
    x: inner.x - MARGIN, y: inner.y - MARGIN, width: inner.width + 2 * MARGIN, height: inner.height + 2 * MARGIN,
  });
}

function scrollTo(element, shape, viewbox) {
  if (!shape) return;
  const middle = (shape.x + shape.width / 2 - viewbox.x) * viewbox.scale;
  element.scrollLeft = middle - element.clientWidth / 2;
}
