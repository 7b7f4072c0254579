import '@bpmn-io/form-js-viewer/dist/assets/form-js.css';
import './form.css';
import { openForm } from './island.js';

document.querySelectorAll('[data-form-url]').forEach((element) => openForm(element));
