import './table.css';
import { keepDrawer } from './drawer.js';

keepDrawer(document);
