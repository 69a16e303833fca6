/// <reference types="office-js" />
import { hostContract } from '../../hosts/contract';
import { openHost } from './open-host';

hostContract('the Excel host', openHost);
