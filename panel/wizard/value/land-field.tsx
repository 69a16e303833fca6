import type { Lifetime, Model } from '#core';
import { useFieldName } from '../../fields/use-field-name';
import { useWords } from '../../words/use-words';
import { ChoiceField } from '../../fields/choice-field';
import { ShareField } from '../../fields/share-field';

export interface LandFieldProps {
  readonly model: Model;
  readonly land: Lifetime['land'];
  readonly isSound: (land: number) => boolean;
  readonly note: string | undefined;
  readonly onLand: (land: Lifetime['land']) => void;
}

/** Not a field: its key cannot be one, since fields are not called by a blank. */
const asShare = '';
const usualShare = 0.2;

/** What an account first buys: a share of its potential, or what a money field says. */
export function LandField({ model, land, isSound, note, onLand }: LandFieldProps) {
  const text = useWords().value.lifetime;
  const nameOf = useFieldName();
  const fields = model.fields.filter(({ kind }) => kind === 'money').map(({ field }) => field);
  const chosen = typeof land === 'string' ? land : asShare;
  const offered = [asShare, ...(chosen === asShare || fields.includes(chosen) ? [] : [chosen]), ...fields];
  return (
    <>
      <ChoiceField
        label={text.landFrom}
        offered={offered}
        nameOf={(name) => (name === asShare ? text.landShare : nameOf(name))}
        value={chosen}
        onChoose={(name) => onLand(name === asShare ? usualShare : name)}
      />
      {typeof land === 'number' && (
        <ShareField
          label={text.names.land}
          hint={note}
          value={land}
          isSound={isSound}
          wrong={text.right.land}
          onShare={onLand}
        />
      )}
    </>
  );
}
