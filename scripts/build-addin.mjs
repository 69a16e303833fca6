import { buildIcons } from './build-icons.mjs';
import { buildManifest, siteAddress } from './build-manifest.mjs';
import { emitFunctions } from './emit-functions.mjs';
import { installMissing } from './install-missing.mjs';

// The address under which the files will stand: TAMARACK_ADDRESS=https://tamarack.example.com/addin npm run build:addin
const site = siteAddress(process.env['TAMARACK_ADDRESS']);
if ('problem' in site) {
  console.error(site.problem);
  process.exit(1);
}
installMissing();
buildManifest(site.address);
await buildIcons();
await emitFunctions('dist/addin/functions.json');
console.log('dist/addin/functions.json');
