import { createRoot } from 'react-dom/client';
import './workbench.css';
import { Workbench } from './workbench';

const place = document.getElementById('workbench');
if (!place) throw new Error('the page has no place for the workbench');
createRoot(place).render(<Workbench />);
