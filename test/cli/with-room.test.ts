import { needsRoom } from '../../cli/with-room';
import { openFolder } from './fake-terminal';

const folder = openFolder();
afterAll(() => folder.close());

const small = folder.file('small.csv', 'Name\nAlder\n');
const large = folder.file('large.csv', `Name\n${'Alder Works\n'.repeat(1_500_000)}`);

describe('room for large files', () => {
  test.each([
    ['a large file among the words', ['import', large], [], true],
    ['a large file behind an option', ['import', small, '--into', large], [], true],
    ['a large file behind an equals sign', ['import', small, `--into=${large}`], [], true],
    ['small files', ['run', small], [], false],
    ['no file at all', ['run', 'nowhere.csv', '--map', 'name=Company', 'x'.repeat(5000)], [], false],
    ['a process that has it already', ['import', large], ['--max-semi-space-size=64', '--expose-gc'], false],
  ])('%s', (_, args, started, expected) => {
    expect(needsRoom(args, started)).toBe(expected);
  });
});
