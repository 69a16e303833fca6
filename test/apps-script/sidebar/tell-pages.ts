// Run by itself: says as JSON what a sidebar carries over so many accounts, for the bench, which knows no host.
import { countPages } from './count-pages';

const [count, seed] = process.argv.slice(2).map(Number);

void countPages(count ?? 0, seed ?? 0).then((carried) => {
  process.stdout.write(JSON.stringify(carried), () => process.exit());
});
