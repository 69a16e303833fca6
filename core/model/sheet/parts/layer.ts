import type { When } from '../../../expr/condition';
import { layerNames, type LayerName, type Layers } from '../../../market/layers';
import { defineProblem } from '../../../values/problem';
import type { Part } from '../part';
import { readNote, remember } from '../sheet-reader';
import { readWhen, writeWhen } from '../when-cells';

const unknownLayer = defineProblem(
  'unknown-layer',
  '"{value}" is not a layer; the layers are TAM, SAM and SOM',
);
const layerTwice = defineProblem(
  'layer-twice',
  'the layer {value} stands here a second time; put its rows together',
);

/** The market layers; one without rows holds for every account of the layer around it. */
export const layerPart: Part = {
  name: 'layer',
  read(items, reader) {
    const whens = new Map<LayerName, When>();
    const notes: Partial<Record<LayerName, string>> = {};
    for (const item of items) {
      const [first] = item.rows;
      const layer = layerNames.find((name) => name === item.name.toUpperCase());
      const place = { cell: first.addressOf('item') };
      if (!layer) reader.problems.push(unknownLayer({ value: item.name }, place));
      else if (whens.has(layer)) reader.problems.push(layerTwice({ value: layer }, place));
      else {
        remember(reader, `layers.${layer}`, first, 'item');
        whens.set(layer, readWhen(reader, item, `layers.${layer}`));
        const { note } = readNote(first);
        if (note !== undefined) notes[layer] = note;
      }
    }
    const layers: Layers = {
      TAM: whens.get('TAM') ?? [],
      SAM: whens.get('SAM') ?? [],
      SOM: whens.get('SOM') ?? [],
      ...(Object.keys(notes).length > 0 ? { notes } : {}),
    };
    return { layers };
  },
  write: (model) =>
    layerNames.flatMap((layer) =>
      writeWhen('layer', layer, model.layers[layer], { note: model.layers.notes?.[layer] }),
    ),
};
