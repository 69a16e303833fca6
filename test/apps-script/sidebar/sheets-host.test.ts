import { hostContract } from '../../hosts/contract';
import { openSidebar } from './open-sidebar';

hostContract('the Sheets host', (sheets) => openSidebar(sheets));
