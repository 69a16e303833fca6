/** ガードレール・活動量・方針：わかったことと、すべきこと。 */
export const findings = {
  'difference-shown': { says: '{finding}', advice: '' },
  'difference-alike': {
    says: '{finding}',
    advice:
      'こうした組を1つ統合して（merge の行）見直すか、同じように扱ってください：{pairs}。差があれば、このサンプルで見えたはずです',
  },
  'difference-none': {
    says: '{finding}',
    advice: '差の出るフィールドでセグメントを分けてください。フィールドごとの差は SEGMENT_TEST でわかります',
  },
  'difference-too-few': {
    says: '{finding}',
    advice: '決着した商談を増やすか、十分な件数になるまで小さなセグメントを統合してください',
  },
  'difference-no-history': {
    says: '履歴がないため、受注率・商談期間・商談規模がセグメントで異なるかわかりません',
    advice: '結果・日付・金額のある商談の表を履歴として加えてください',
  },
  'effort-no-table': {
    says: '活動量の表がないため、活動が価値に見合っているかわかりません',
    advice: '活動量の表（アカウントまたはセグメント、種類、期間、件数または時間、金額）を加えてください',
  },
  'effort-no-kind': {
    says: '活動量の表に、活動やリードなどの種類のある行がありません',
    advice: '活動量の各行に種類を入力してください',
  },
  'fill-good': {
    says: 'モデルが使うすべてのフィールドが、アカウントの{share}以上で入力されています',
    advice: '',
  },
  'fill-sparse': {
    says: 'モデルが使う{fields}個のフィールドのうち{count}個は、入力されているアカウントが{threshold}未満です：{names}',
    advice: '{lowest}をデータ提供会社やウェブサイトから補うか、ルールと評価基準から外してください',
  },
  'fill-not-known': {
    says: 'モデルがフィールドを使っていないか、市場内のアカウントがありません',
    advice: 'アカウントのフィールドを使うルールまたは評価基準を書いてください',
  },
  'geography-one': { says: '地域は1つだけです', advice: '' },
  'geography-apart': { says: '地域は言語、または2時間以上の時差で分かれています', advice: '' },
  'geography-by-zone': { says: '地域は{fields}で分けられています', advice: '' },
  'geography-alike': {
    says: 'アカウントの{share}が、別の地域と言語も時間帯も同じ地域にあります：{pairs}',
    advice:
      '法律や移動の事情がない限り、同じ言語で同じ時間帯に働く地域は統合し、地図ではなくセグメントで分けてください',
  },
  'geography-by-place': {
    says: '地域は{fields}で分けられています。国がわからないため、言語や時間帯が異なるか判断できません',
    advice: 'フィールド country（国）を割り当てるか、国・言語・タイムゾーンで地域を分けてください',
  },
  'geography-not-known': {
    says: '組み込みの表にある国と地域の両方を持つアカウントがありません',
    advice: 'フィールド country（国）に、国名または ISO コードの列を割り当ててください',
  },
  'lines-high': {
    says: '各セグメントの中央のアカウントは、境界の{ratio}倍以上にあります',
    advice: '',
  },
  'lines-crowded': {
    says: '{segment}のアカウントの半数が境界{line}の{ratio}倍未満にあり、全体の{share}が最上位の境界{top}に達しています',
    advice:
      '迷ったら境界を上げてください。最上位の境界を{better}にすると、達するアカウントは5分の1になります',
  },
  'lines-close': {
    says: '{segment}のアカウントの半数が境界{line}の{ratio}倍未満にあります',
    advice: '{segment}の境界を上げてみてください。大半は下のセグメントとほとんど変わりません',
  },
  'lines-wide': {
    says: 'アカウントの{share}が最上位の境界{top}に達しています',
    advice:
      '迷う場合は境界を上げてください。最上位の境界を{better}にすると、達するアカウントは5分の1になります',
  },
  'lines-not-known': {
    says: '尺度の境界で分けたセグメントがないか、尺度の値がわかるアカウントがありません',
    advice: '尺度を指定し（setting, yardstick の行）、セグメントにその境界（at least）を付けてください',
  },
  'minute-placed': {
    says: 'アカウントの{share}は、データ提供会社とウェブサイトの情報だけで分類できます',
    advice: '',
  },
  'minute-blanks': {
    says: 'アカウントの{share}は、データ提供会社とウェブサイトの情報だけで分類できます。{left}は空白のため決まりません',
    advice: 'ルールが使うフィールドを埋めるか、空白の意味をルールで決めてください（is blank）',
  },
  'minute-discovery': {
    says: 'アカウントの{left}は1分では分類できません。{fields}は話してみないとわかりません',
    advice:
      '外から見えるフィールドでセグメントを分け、{fields}は最初の電話、パートナー、イベントなど別の方法で確認してください',
  },
  'minute-not-known': {
    says: '市場内のアカウントがありません',
    advice: 'TAM の条件と除外条件を確認してください',
  },
  'overlap-small': {
    says: '各ルールを単独で見たとき、交差する2つのセグメントに当てはまるアカウントは{share}です',
    advice: '',
  },
  'overlap-large': {
    says: 'アカウントの{share}が、交差する2つのセグメントに当てはまります（{pairs}）。暗黙のうちにルールの順番で決まっています',
    advice: '後のルールに、前のルールが取るものを除く条件を加えるか、2つを統合してください',
  },
  'overlap-starved': {
    says: '{inside}が対象とするアカウントは、先に判定される{outside}がすべて取っています',
    advice: '{inside}を{outside}より先に判定するか、取り除いてください',
  },
  'overlap-not-known': {
    says: 'ルールが2つに満たないか、市場内のアカウントがありません',
    advice: '少なくとも2つのセグメントにルールを書いてください',
  },
  'cells-fed': {
    says: 'セグメントと地域のセルは{cells}個で、最小のものは{smallest}アカウントです',
    advice: '',
  },
  'cells-starving': {
    says: 'セグメントと地域の{cells}個のセルのうち{small}個が{threshold}アカウント未満です：{names}',
    advice: '小さなセルを同じ地域の隣のセグメントに統合するか（merge の行）、地域の数を減らしてください',
  },
  'cells-not-known': {
    says: '市場内に、セグメントと地域の両方を持つアカウントがありません',
    advice: 'セグメントと地域が使うフィールドを埋めてください',
  },
  'early-enough': {
    says: '市場内の{accounts}アカウント{customers}は、セグメント分けに十分です',
    advice: '',
  },
  'early-accounts': {
    says: '市場内の{accounts}アカウントは{threshold}より少なく、セグメント分けには早すぎます',
    advice:
      '2チーム分のアカウントがそろうまでは、フィット順の1つの一覧で進め、その後でセグメントを分けてください',
  },
  'early-customers': {
    says: '市場内のアカウントは{accounts}ですが、顧客は{buyers}社で、誰が買うかを知るには少なすぎます',
    advice:
      'セグメントは検証すべき仮説として扱い、カバレッジを組む前に少なくとも{needed}社の顧客を獲得してください',
  },
  'early-barely': {
    says: '市場内の{accounts}アカウントは、セグメント分けにぎりぎりの数です',
    advice: '今のところセグメントは2つで十分です',
  },
  'top-segment-fits': { says: '{segment}は市場内のアカウントの{share}を占めます', advice: '' },
  'top-segment-large': {
    says: '{segment}は市場内のアカウントの{share}を占め、{threshold}を超えています',
    advice: '迷ったら境界を上げてください。{segment}が{threshold}以下になるまで境界を上げます',
  },
  'top-segment-empty': {
    says: '市場内のアカウントで{segment}に入るものがありません',
    advice: '{segment}の境界を下げるか、ルールが使うフィールドを埋めるか、セグメントを取り除いてください',
  },
  'top-segment-alone': {
    says: '市場内のアカウントがないか、セグメントが1つだけです',
    advice: '2つ以上のセグメントにルールを書いてください',
  },
  'captured-worth': {
    says: '{count}個のセグメントが価値の集中の{captured}を捉え、最後の1つがそのうち{gain}を加えています',
    advice: '',
  },
  'captured-idle': {
    says: '{count}個のセグメントが価値の集中の{captured}を捉えています。{names}を1つにしても失うのは{gain}だけです',
    advice: '売り方や対応の仕方が違わない限り、{names}を統合してください',
  },
  'captured-weak': {
    says: '{count}個のセグメントが捉えているのは価値の集中の{captured}だけです。どのセグメントにも大小のアカウントが混在しています',
    advice: '価値と連動するフィールドでセグメントを分けるか、セグメントを減らしてください',
  },
  'captured-not-known': {
    says: '価値のわかるアカウントを含むセグメントが2つに満たないか、すべてのアカウントの価値が同じです',
    advice: 'アカウントの価値として金額フィールドを指定し、入力してください',
  },
  'value-concentrated': {
    says: '上位20%のアカウントが価値の{share}を占めます。{segment}はアカウントの{accounts}で価値の{held}を占めます',
    advice: '',
  },
  'value-missed': {
    says: '上位20%のアカウントが価値の{share}を占めますが、{segment}が占めるのは{held}です。同じ数の最大のアカウントなら{best}になります',
    advice: '価値と連動するフィールドで{segment}を分けるか、価値そのものを尺度にしてください',
  },
  'value-spread': {
    says: '上位20%のアカウントが占める価値は{share}で、{threshold}に届きません',
    advice: '価値が広く分散しています。規模より先に、ニーズ・業種・技術でセグメントを分けてください',
  },
  'value-not-known': {
    says: '市場内のアカウントに、正の価値がわかるものがありません',
    advice:
      'マイナスのない金額フィールドをアカウントの価値として指定してください：モデルシートの setting, value の行',
  },
  'effort-upside-down': {
    says: '{segment}はセグメントに属する価値の{value}を占めますが、{kind}は{effort}です。{restEffort}が残りの{restValue}に向けられ、80対20が逆転しています',
    advice: '{kind}を{segment}に移してください。まだ何も受けていないアカウントが先です',
  },
  'effort-behind-value': {
    says: '{segment}はセグメントに属する価値の{value}を占めますが、{kind}は{effort}です',
    advice: '{kind}の一部を{segment}に移してください。まだ何も受けていないアカウントが先です',
  },
  'effort-ahead-of-value': {
    says: '{segment}はセグメントに属する価値の{value}を占め、{kind}は{effort}で、価値に見合う分を超えています',
    advice: '{segment}に{kind}がそれほど必要か、ほかのセグメントで不足していないか確認してください',
  },
  'effort-follows-value': {
    says: '{segment}はセグメントに属する価値の{value}を占め、{kind}は{effort}です。活動は価値に見合っています',
    advice: '',
  },
  'effort-one-segment': {
    says: '価値の上位を占めるには全セグメントが必要なため、{kind}を比べる相手がありません',
    advice: '価値の高いアカウントを分けるルールを書いてください',
  },
  'effort-not-known': {
    says: '{kind}を価値と比べられません：0より大きい価値がわからないか、0より大きい活動量がセグメントに結び付いていません',
    advice:
      'アカウントの価値として金額フィールドを指定し、活動量の各行にアカウントまたはセグメントを入力してください',
  },
  'posture-protect': {
    says: '{segment}では、アカウントの{penetration}がすでに購入し、支出は1年前の{retention}で、受注額は伸びていません。得るものより失うもののほうが大きい状態です',
    advice: 'アカウントマネージャーで{segment}を守ってください。新規獲得より更新と拡大が先です',
  },
  'posture-invest': {
    says: '{segment}はほかより受注率が{difference}ポイント高く、受注額は年{growth}伸びています',
    advice: '次の人員と予算を{segment}に充ててください',
  },
  'posture-push-accounts': {
    says: '{segment}の受注率は{rate}で、ほかより低いとは言えず、購入しているアカウントは{penetration}だけです',
    advice: '今の人員で、{segment}のより多くのアカウントに取り組んでください',
  },
  'posture-push-effort': {
    says: '{segment}の受注率は{rate}で、ほかより低いとは言えず、価値の{value}に対して活動は{activity}です',
    advice: '価値に見合うまで、活動を{segment}に移してください',
  },
  'posture-hold': {
    says: '{segment}には、今より増やす理由も減らす理由もありません',
    advice: '',
  },
  'posture-too-few-deals': {
    says: '{segment}の決着した商談は{decided}件で、受注率に必要な{least}件に足りません',
    advice: '計画上は{segment}を隣のセグメントとまとめるか、商談が増えるのを待ってください',
  },
  'posture-not-known': {
    says: '{segment}への方針はデータからは判断できません。不明なもの：{missing}',
    advice: '足りないものを履歴に加えてください',
  },
} as const;
