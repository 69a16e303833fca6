#!/usr/bin/env node
import { pathToFileURL } from 'node:url';
import { buildCommandLine } from '../scripts/build-command-line.mjs';

await import(pathToFileURL(await buildCommandLine()).href);
