/** 担当者へのアカウントの割り当てと担当者シートについて伝えること。 */
export const territorySentences = {
  'carve/no-reps': '割り当てる担当者がいません。担当者を名前とともに一覧にしてください',
  'carve/no-role': '在籍中の担当者に役割「{role}」の人がいません。役割は{roles}です',
  'carve/negative-potential':
    '{count}件のアカウントのポテンシャルが0未満です（最初は{row}行目：{value}）。0以上にしてください',
  'carve/negative-hours':
    '{count}件のアカウントの時間が0未満です（最初は{row}行目：{value}）。0以上にしてください',
  'carve/circular-parents':
    '{rows}行目のアカウントは互いに親となって循環しています。いずれか1件の親を空白にしてください',
  'carve/lock-left':
    '{count}件のアカウントが退職した「{name}」に固定されています。固定を外すか、別の担当者を指定してください',
  'carve/lock-unknown':
    '{count}件のアカウントが担当者の一覧にない「{name}」に固定されています。固定を外すか、別の担当者を指定してください',
  'carve/not-share': '{option}が{value}です。0から1の間にしてください',
  'carve/below-zero': '{option}が{value}です。0以上にしてください',
  'carve/blank-potential': '{count}件のアカウントはポテンシャルがないため、重みがありません',
  'carve/blank-hours': '{count}件のアカウントは時間がないため、作業量がありません',
  'carve/one-rep': '担当者は「{name}」1人なので、すべてのアカウントを受け持ちます',
  'carve/more-reps': 'アカウント{accounts}件に対して担当者が{reps}人いるため、空の担当が残ります',
  'carve/owner-left': '{count}件のアカウントは退職した「{name}」の担当なので、ほかの担当者に渡します',
  'carve/owner-unknown':
    '{count}件のアカウントは担当者の一覧にない「{name}」の担当なので、ほかの担当者に渡します',
  'carve/together': '{needs}をすべて満たす担当者がいません：{count}件',
  'carve/both-locks': '1つの企業グループが同時に{needs}に固定されています：{count}件',
  'carve/no-room': '{reps}の担当は満杯です。{count}件のアカウントに空きがありません',
  'carve/too-many-accounts':
    '{reps}が持てるのは{room}件ですが、{asked}件はほかの担当者に渡せません。{count}件のアカウントに空きがありません',
  'carve/too-many-hours':
    '{reps}の時間は年{room}時間ですが、ほかの担当者に渡せないアカウントに{asked}時間かかります。{count}件のアカウントに空きがありません',
  'carve/region': '{need}で働く担当者がいません：{count}件',
  'carve/language': '{need}を話す担当者がいません：{count}件',
  'carve/time-zone': 'タイムゾーン{need}で働く担当者がいません：{count}件',
  'carve/skill': '{need}に詳しい担当者がいません：{count}件',
  'carve/segment': '{need}を受け持つ担当者がいません：{count}件',
  'reps/taken':
    'シート Reps に列 Rep がないため、別の内容のようです。シートの名前を変えるか、担当者の表を選んでください',
  'reps/none': '担当者がいません。1人につき1行を入れてください',
  'reps/unnamed': 'この行の担当者に名前がありません',
  'reps/twice': '「{name}」が{role}として2回あります。役割ごとに1行にしてください（最初は{first}）',
  'reps/not-read': '「{header}」の「{value}」は{kind}ではありません',
  'reps/end-before-start': '「{name}」の終了日が{start}の開始日より前です。開始日より後にしてください',
  'reps/ramp-range': '立ち上がり「{value}」の1か月が{month} %です。各月を0 %から100 %の間にしてください',
  'reps/negative': '「{header}」の{value}は0未満です。0以上にしてください',
  'books/no-reps': '担当を補充する担当者がいません',
  'books/rule': '{rule}が{value}です。0以上の整数にしてください',
  'carve/no-worth':
    '担当はアカウントの価値で均等にします。モデルにポテンシャルを入れるか、「value」に金額フィールドを指定してください',
  'carve/no-field':
    '{role}の均等化が求めるフィールド「{field}」に列が割り当てられていません。割り当てるか、その行を消してください',
  'refill/no-day':
    '動的な担当はある日を基準に補充します。「as of」に、活動のない日数を数える日を指定してください',
  'refill/no-activity':
    '活動のないアカウントは戻されます。「last activity」フィールドに日付の列を割り当ててください',
  'refill/no-size':
    '{role}の担当は決まった件数まで補充します。1人が持つ件数（role, {role}, accounts）を指定するか、担当者ごとに入れてください',
  'refill/no-role': '役割「{role}」の担当者がいないので、補充する担当がありません',
  'books/fair-relaxation': '担当の偏りは最大{imbalance}です。アカウントを分けられたとしても{bound}が下限です',
  'books/fair-largest':
    '担当の偏りは最大{imbalance}です。公平な担当より大きいアカウントがあるので{bound}が下限です',
  'books/fair-pairing':
    '担当の偏りは最大{imbalance}です。大きいアカウントが同じ担当に重なるので{bound}が下限です',
  'books/fair-search': '担当の偏りは最大{imbalance}で、ほかの分け方はすべてこれより偏ります',
  'books/fair-open': '担当の偏りは最大{imbalance}です。空きのないアカウントがある間は下限を示せません',
  'books/apart-potential':
    '互いに分け合えない担当者は別々に判断します：{full}（{fullCount}人）の公平な担当はポテンシャルが平均の{most}倍、{few}（{fewCount}人）は{least}倍です',
  'books/apart-hours':
    '互いに分け合えない担当者は別々に判断します：{full}（{fullCount}人）の公平な担当は時間が平均の{most}倍、{few}（{fewCount}人）は{least}倍です',
  'books/fuller-potential':
    'ここでの公平はポテンシャルが平均の{times}倍です。これより少ない担当者はこれらのアカウントを持てません',
  'books/fuller-hours':
    'ここでの公平は時間が平均の{times}倍です。これより少ない担当者はこれらのアカウントを持てません',
  'books/emptier-potential':
    'ここでの公平はポテンシャルが平均の{times}倍です。より多い担当が持つべきものはここに渡せません',
  'books/emptier-hours':
    'ここでの公平は時間が平均の{times}倍です。より多い担当が持つべきものはここに渡せません',
  'books/weighed-potential': '公平なポテンシャルから{off}ずれた担当は{counted}のずれとして数えます',
  'books/weighed-hours': '公平な時間から{off}ずれた担当は{counted}のずれとして数えます',
  'books/moved':
    '{accounts}件のアカウントが、ポテンシャルの{share}とともに担当者を替えます。少なくとも{least}は替える必要があります',
  'books/refilled':
    '{returnAfter}日間活動がないアカウントは戻され、{restFor}日間休みます。担当は{bookSize}件です',
  'books/rule-of-thumb':
    'モデルに{tests}がないため、目安の値を使っています。balance の行にそのテストを追加してください',
  'books/filled':
    '担当者の専門で{specialist}件、一般プールから{general}件を補充し、{lacking}件不足しています',
  'books/starving': '満杯まで{lacking}件不足しています',
} as const;
