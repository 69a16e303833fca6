import { makeStyles, tokens } from '@fluentui/react-components';
import type { Model } from '#core';
import { segmentNames } from '#core';
import { Field } from '../controls/field';
import { Select } from '../controls/select';
import { Text } from '../controls/text';
import { useView } from '../view';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import { withTag } from './with-tag';

const useStyles = makeStyles({
  title: { margin: '8px 0 0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** What the model says where a tag means no segment. */
const none = 'none';

export interface UnreadTagsProps {
  readonly model: Model;
  /** Texts of the CRM that are no segment, most accounts first. */
  readonly tags: readonly { readonly name: string; readonly tagged: number }[];
}

/** Asks what texts of the CRM mean that are not called like a segment; the answer stands on the Model sheet. */
export function UnreadTags({ model, tags }: UnreadTagsProps) {
  const styles = useStyles();
  const text = useWords().health.truth;
  const { count } = useFigures();
  const { deeds } = useView();
  if (tags.length === 0) return null;
  const mean = (tag: string, segment: string) =>
    segment !== '' &&
    deeds.edit({
      what: text.meaningOf(tag),
      key: `tag ${tag}`,
      change: (before) => withTag(before, tag, segment),
    });
  return (
    <>
      <h3 className={styles.title}>{text.unreadTags}</h3>
      <Text size={200}>{text.unreadLead}</Text>
      {tags.map(({ name, tagged }) => (
        <Field key={name} label={text.tagOf(name, count(tagged))}>
          <Select value="" onChange={(_, { value }) => mean(name, value)}>
            <option value="">{text.notSaid}</option>
            {segmentNames(model).map((segment) => (
              <option key={segment} value={segment}>
                {segment}
              </option>
            ))}
            <option value={none}>{text.noSegment}</option>
          </Select>
        </Field>
      ))}
    </>
  );
}
