import { useMemo, useState } from 'react';
import { Field } from '../controls/field';
import { Input } from '../controls/input';
import { Text } from '../controls/text';
import type { ListedFunction } from '../engine/questions/function-list';
import { Screen } from '../screen';
import { Waiting } from '../shell/waiting';
import { useAnswer } from '../use-answer';
import { useCoreSpeech } from '../words/use-core-speech';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import { FunctionForm } from './function-form';
import { FunctionLinks } from './function-links';
import { saidFunction } from './said-function';

const nothing = {};

/** Every worksheet function with its help, and the way to put one into the selected cell. */
export function FunctionsScreen() {
  const words = useWords();
  const figures = useFigures();
  const text = words.functions;
  const { answer } = useAnswer('function list', nothing);
  const [sought, setSought] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const core = useCoreSpeech();
  const functions = useMemo(() => answer?.map((each) => saidFunction(each, core)), [answer, core]);
  if (!functions) return <Waiting />;
  const shown = functions.find(({ name }) => name === chosen);
  if (shown) return <FunctionForm definition={shown} onBack={() => setChosen(null)} />;
  const found = functions.filter((each) => isSought(each, sought));
  return (
    <Screen title={words.screens.functions} lead={text.lead}>
      <Field label={text.search}>
        <Input type="search" value={sought} onChange={(_, { value }) => setSought(value)} />
      </Field>
      <Text role="status" size={200}>
        {found.length === 0 ? text.none : text.found(figures.count(found.length))}
      </Text>
      <FunctionLinks functions={found} onChoose={({ name }) => setChosen(name)} />
    </Screen>
  );
}

function isSought({ name, summary, params }: ListedFunction, sought: string): boolean {
  const all = [name, name.replaceAll('_', ' '), summary, ...params.map(({ label }) => label)]
    .join(' ')
    .toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}
