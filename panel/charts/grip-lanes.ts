/** So many lanes at most: more would be too low for a finger. */
const mostLanes = 4;

/** The part of its line's height at which a grip stands: one lane of so many, from the top. */
export interface GripLane {
  readonly lane: number;
  readonly lanes: number;
}

/**
 * Lines so close that one grip would cover another's are taken hold of at different heights; a line by itself over all of it.
 * @param places of the lines, in pixels, ascending
 * @param breadth of a grip, in pixels
 */
export function gripLanes(places: readonly number[], breadth: number): readonly GripLane[] {
  const lanes: GripLane[] = [];
  let begin = 0;
  while (begin < places.length) {
    let end = begin + 1;
    while (end < places.length && (places[end] ?? 0) - (places[end - 1] ?? 0) < breadth) end += 1;
    lanes.push(...clusterLanes(places.slice(begin, end), breadth));
    begin = end;
  }
  return lanes;
}

/** Each line of a cluster takes the first lane that is free where it stands. */
function clusterLanes(places: readonly number[], breadth: number): readonly GripLane[] {
  const lastIn: number[] = [];
  const taken = places.map((place, index) => {
    const free = lastIn.findIndex((last) => place - last >= breadth);
    const fresh = lastIn.length < mostLanes ? lastIn.length : index % mostLanes;
    const lane = free < 0 ? fresh : free;
    lastIn[lane] = place;
    return lane;
  });
  return taken.map((lane) => ({ lane, lanes: lastIn.length }));
}
