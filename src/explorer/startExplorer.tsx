import './styles/colours.css';
import './styles/layout.css';
import './styles/controls.css';
import './styles/search.css';
import './styles/legend.css';
import './styles/evidence.css';
import './styles/table.css';
import './styles/timeline.css';
import './styles/pages.css';
import './styles/map.css';
import './styles/article.css';
import './styles/narrow.css';
import './styles/print.css';
import { render } from 'preact';
import { Explorer } from './Explorer.tsx';

const place = document.getElementById('explorer');
if (place) render(<Explorer />, place);
