import './styles/colours.css';
import './styles/layout.css';
import './styles/parts.css';
import './styles/article.css';
import './styles/print.css';
import { render } from 'preact';
import { Explorer } from './Explorer.tsx';

const place = document.getElementById('explorer');
if (place) render(<Explorer />, place);
