/** セグメントのルール・統合・上書きについて伝えること。 */
export const segmentSentences = {
  'unknown-segment': '「{value}」はこのモデルのセグメントではありません。セグメントは{known}です',
  'merge-self': '「{value}」が自分自身に統合されています。別のセグメントを指定してください',
  'merge-twice':
    '「{segment}」が「{first}」と「{second}」の両方に統合されています{where}。どちらか一方だけにしてください',
  'merge-circle': '統合が循環しています{where}：{names}。1つを取り除いてください',
  'override-keys': '上書きは{keys}でアカウントを探しますが、アカウントの表にこれらのフィールドがありません',
  'override-key': 'キーのない上書きは何も決めません。アカウントを指定してください',
  'override-value': '「{key}」の{field}の上書きに値がありません',
  'override-field': '「{field}」は上書きできるフィールドではありません',
  'override-misfit': '「{value}」はフィールド{field}（{kind}）に合いません',
  'override-unknown': '「{value}」はこのモデルの{field}にありません。指定できるのは{known}です',
  'override-conflict':
    '「{key}」の{field}が{when}に2回指定されています：{firstWho}による「{first}」と{secondWho}による「{second}」。どちらか一方だけにしてください',
  'override-replaced':
    '「{key}」の{field}は「{first}」（{firstWho}、{firstWhen}）でしたが、「{second}」（{secondWho}、{when}）になりました',
  'never-matches': '{what}「{name}」は決して当てはまりません：{why}',
  'already-taken':
    '{what}「{name}」は決して当てはまりません。先に判定される{by}が、対象のアカウントをすべて取るためです。「{name}」を上に移すか、条件を変えてください',
  'idle-alternative': '{what}「{name}」の選択肢{number}は決して当てはまりません：{why}',
  'segment-twice':
    '{what}「{name}」が2回出てきます。条件を最初のものの選択肢（test が or の行）として書いてください',
  'name-reserved':
    '「{name}」は、空白のために判定できないアカウントを表します。{what}には別の名前を付けてください',
  'rest-missing':
    '残りのセグメントに名前がありません。どのルールにも当てはまらないアカウントの区分を指定してください',
  'unknown-region': '「{value}」はこのモデルの地域ではありません。地域は{known}です',
} as const;
