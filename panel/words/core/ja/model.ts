/** モデルの検査とモデルシートの読み込みで伝えること。シートに書く語は、シートが読むとおりの英語のままにする。 */
export const modelSentences = {
  'formula-unexpected': '数式「{formula}」の{position}文字目に「{found}」がありますが、{wanted}が必要です',
  'formula-unfinished': '数式「{formula}」が途中で終わっています。{wanted}が必要です',
  'formula-function':
    '数式「{formula}」が{position}文字目で「{found}」を呼び出しています。使える関数は{functions}です',
  'formula-arguments': '数式「{formula}」の{position}文字目で、{found}に2つ以上の値が渡されています',
  'formula-long': '{length}文字の数式は長すぎます。{most}文字までです',
  'roll-up-field': '集計に使う列「{field}」がありません',
  'roll-up-field-kind':
    '「{field}」ではアカウントを集計できません。カテゴリー、ID、はい／いいえ、計算されたテキストだけが使えます',
  'roll-up-measure': '合計する列「{field}」がありません',
  'roll-up-measure-kind': '「{field}」は数値でも金額でもないため、合計できません',
  'criterion-twice': '評価基準「{value}」が2回出てきます',
  'weights-zero': '評価基準の重みの合計がゼロなので、スコアがありません',
  'grade-twice': '{what}「{value}」が2回出てきます',
  'grade-range': 'グレードの下限は0から100のスコアで、{value}ではありません',
  'unknown-guardrail': '「{value}」はガードレールではありません。ガードレールは{known}です',
  'guardrail-twice': 'ガードレール「{value}」が2回出てきます',
  'grade-taken': '「{value}」は除外されたアカウントのグレードです。別の名前を付けてください',
  'threshold-range': 'しきい値は0以上の数で、{value}ではありません',
  'unknown-field': '「{value}」はこのモデルのフィールドではありません。フィールドは{known}です',
  'regions-surplus':
    'このルールはどこでも有効なので、ここでの「{value}」に意味はありません。代わりに国または州を条件にしてください',
  'test-misfit': '「{test}」はフィールド{field}（{kind}）に使えません。{fitting}を使ってください',
  'not-a-number': '「{value}」は数値ではありません',
  'not-a-day': '「{value}」は日付ではありません。2026-03-31 のように書いてください',
  'texts-missing': '値が少なくとも1つ足りません',
  'no-range': '「{value}」は範囲ではありません。両端を 50..200 のように書いてください',
  'value-surplus': '「{test}」に値は不要なので、「{value}」に意味はありません',
  'text-blank': 'テキストの1つが空白です。空白を条件にするには、test に is blank と書いてください',
  'range-backwards': '範囲が逆です：{low}は{high}より大きい値です',
  'field-twice': 'フィールド「{value}」が2回出てきます',
  'header-twice': '見出し「{value}」はすでに{first}として読んでいます',
  'header-missing': '「{field}」の読み込み元の見出しがありません',
  'name-taken': '「{value}」は毎回計算される列です。フィールドに別の名前を付けてください',
  'unit-wrong': '単位は0より大きい数で、{value}ではありません',
  'separator-wrong': '区切りは1文字で、「{value}」ではありません',
  'formula-field':
    '数式に「{value}」がありますが、それより前にある数値フィールドではありません。使えるのは{known}です',
  'region-kind':
    'フィールド region は地域名なのでカテゴリーであり、{kind}ではありません。フィールドに別の名前を付けてください',
  'potential-kind':
    'モデルはポテンシャルを金額で表しますが、フィールド potential は{kind}です。フィールドに別の名前を付けてください',
  'name-missing': '名前がありません',
  'rule-twice':
    '{what}「{value}」が2回出てきます。条件を最初のものの選択肢（test が or の行）として書いてください',
  'seed-wrong': 'シード（seed）は0から4294967295までの整数で、{value}ではありません',
  'not-a-month': '{value} は月ではありません。会計年度は1月から12月までのいずれかの月に始まります',
  'duplicates-threshold':
    '重複のしきい値は0より大きく1以下の確率です（例：0.8）。{value} は使えません。0.8でよい場合は空白のままにします',
  'target-wrong': '目標は0より大きい金額です。{value} は使えません。目標がない場合は空白のままにします',
  'currency-wrong': '「{value}」は USD や EUR のような通貨コードではありません',
  'setting-field': '「{value}」はこのモデルの数値または金額のフィールドではありません。使えるのは{known}です',
  'outcome-twice': '{value}を意味するステージが2回出てきます。1行にまとめてください',
  'stage-blank': 'ステージの1つが空白です。ステージのない商談は進行中とみなします',
  'stage-twice': 'ステージ「{value}」はすでに{first}を意味しています',
  'share-not-percent': 'これは1に対する割合です。{value}ではなく{right}と書いてください',
  'worth-unsaid': 'このモデルには{part}の部分がないため、「{value}」はすべてのアカウントで空白です',
  'retention-circle':
    '{what}は「{value}」を参照しますが、これはセグメント「{segment}」の継続率、つまりセグメント自体にもとづいています。全セグメントで1つの継続率にするか、別のものを参照してください',
  'retention-circle-segment':
    'セグメント「{segment}」の継続率が「{value}」を決めますが、{what}はセグメントを決めるためにそれを参照しています。全セグメントで1つの継続率にするか、{what}が別のものを参照するようにしてください',
  'retention-segment': '「{value}」は all でもこのモデルのセグメントでもありません。使えるのは{known}です',
  'retention-twice': '「{value}」の継続率が2回出てきます',
  'coverage-twice': '「{value}」が2回出てきます',
  'coverage-low': '{value}ではなく、0以上の数を書いてください',
  'coverage-none': '{value}ではなく、0より大きい数を書いてください。わからない場合は空白にしてください',
  'coverage-whole': '{value}ではなく、0以上の整数を書いてください',
  'coverage-share': '{value}ではなく、0から1までの割合を書いてください',
  'ramp-range':
    '立ち上がりの{month}か月目が{value}です。各月は 0; 0.25; 0.5 のように、フル稼働に対する0から1までの割合で書いてください',
  'unknown-role': '「{value}」はこのモデルの役割ではありません。役割は{known}です',
  'coverage-segment': '「{value}」はこのモデルのセグメントではありません。セグメントは{known}です',
  'unknown-motion': '「{value}」は{for}の進め方ではありません。使えるのは{known}です',
  'ratio-circle': 'これらの比率は循環しています：{roles}',
  'worth-needs': '{what}には{missing}が必要です',
  'peers-idle': 'potential の部分に peer の行がないため、類似グループの支出は使われません',
  'not-a-model': 'これはモデルではありません：バージョン番号がありません',
  'newer-model':
    'このモデルはバージョン{version}で、より新しい Tamarack で作られています。ここで読めるのはバージョン{known}までなので、表示はしますが変更はしません',
  'field-not-mapped': '「{value}」はこのモデルにあるフィールドではありません。フィールドは{known}です',
  'model-missing-key': '{wanted}がありません',
  'model-type': '{wanted}が必要なところに{found}があります',
  'model-value': '「{value}」は{known}のいずれでもありません',
  'model-key': '「{key}」はここでは意味がありません。取り除いてください',
  'unknown-figure': '「{value}」はここでは意味がありません。「{item}」に書けるのは{known}です',
  'figure-twice': '「{item}」の{value}が2回出てきます',
  'figure-missing': '「{item}」に{value}の行がありません',
  'unknown-bin': '「{value}」はスコアカードの区分ではありません。区分は{known}です',
  'unknown-card': '「{value}」はスコアカードではありません。スコアカードは new と expansion です',
  'card-rows-twice': '「{name}」のスコアカードが2回出てきます',
  'compute-test': '計算フィールドの test 列は「{value}」ではなく formula です',
  'unknown-criterion-kind': '「{value}」は評価基準の種類ではありません。種類は{known}です',
  'unknown-blank-policy':
    '「{value}」は空白の扱いではありません。leave out、zero、neutral のいずれかを書いてください',
  'weight-missing': '評価基準「{name}」に weight（重み）の行がありません',
  'weight-twice': '「{name}」の重みが2回出てきます',
  'not-one-of': '「{value}」は次のいずれでもありません：{known}',
  'grade-test': 'グレードの test 列は「{value}」ではなく at least です',
  'guardrail-test': 'ガードレールの test 列は「{value}」ではなく threshold です',
  'unknown-layer': '「{value}」は市場レイヤーではありません。市場レイヤーは TAM、SAM、SOM です',
  'layer-twice': '市場レイヤー{value}が2回出てきます。行をまとめてください',
  'merge-test': '統合の test 列は「{value}」ではなく into です',
  'peer-condition':
    '類似グループ「{name}」が条件なしで始まっています。全顧客を指す場合は always と書いてください',
  'unknown-method':
    '「{value}」はポテンシャルの求め方ではありません。peer、formula、column のいずれかを書いてください',
  'retention-method':
    '「{name}」の継続率には、alpha と beta の行、rate の行、curve の行のいずれか1種類だけが必要です',
  'unknown-road': '「{value}」はここでは意味がありません。書けるのは spend、whitespace、{known}です',
  'road-line': 'ROAD に、しきい値のある{value}の行がありません',
  'road-twice': '「{value}」が2回出てきます。行をまとめてください',
  'two-rest-segments': '残りのセグメントが2つあります：「{first}」がすでに残りを受け持っています',
  'unknown-setting': '「{value}」は設定ではありません。設定は{known}です',
  'setting-twice': '設定{value}が2回出てきます',
  'no-version': 'モデルのバージョン{version}は存在しません。現在のバージョンは{known}です',
  'unknown-outcome': '「{value}」は商談の結果ではありません。won、lost、open のいずれかを書いてください',
  'stage-test': 'ステージの test 列は「{value}」ではなく in です',
  'unknown-part': '「{value}」はモデルの部分ではありません。部分は{known}です',
  'reserved-part': 'この版の Tamarack は部分「{value}」を読みません。行を取り除いてください',
  'model-empty':
    'モデルに行がありません。part, item, field, test, value, points, region, note の行が必要です',
  'item-missing': '部分「{part}」のこの行に item がありません',
  'number-missing': '数値がありません',
  'cell-without-meaning': '「{value}」はここでは意味がありません：{part}はこの行で{column}を使いません',
  'model-header':
    '見出し行に列「{column}」がありません。part, item, field, test, value, points, region, note が必要です',
  'model-header-twice': '列「{column}」が2回出てきます',
  'unknown-test': '「{test}」は test に書ける語ではありません。書けるのは{tests}です',
  'stands-alone': '「{test}」は単独で使いますが、{item}にはほかの行もあります',
  'or-empty': '条件のない選択肢があります：or は2つの条件の間に書きます',
  'segment-lines-no-yardstick':
    'モデルに尺度の指定がないため、区切る対象がありません。setting, yardstick の行に、employees や revenue などの数値フィールドを指定してください',
  'segment-lines-not-measured':
    '市場内の{unknown}アカウントは{yardstick}が0以下または空白なので、どの階級にも入りません',
  'segment-line-natural': 'アカウントはここで自然に分かれます',
  'segment-line-rounded-up':
    'アカウントは{natural}で分かれます。各階級のアカウントが最も似る、きりのよい数に切り上げました',
  'segment-line-top-share':
    'アカウントは{natural}で分かれます。到達するアカウントが{most}以下になるように引き上げました',
  'segment-line-least-accounts':
    'アカウントは{natural}で分かれます。各階級が{least}アカウント以上になるように引き下げました',
  'segment-line-kept': 'モデルの現在の境界でも同じアカウントに分かれます',
  'segment-line-not-needed': 'ここに境界は提案しません：{classes}階級で十分です',
  'native-cells':
    '「{header}」には、数式だけでは異なる読み方になるセルが{count}個あります。最初は{row}行目の「{value}」です。先に、数値は数値に、日付は日付に、文字列は普通の文字列にしてください',
  'native-separator':
    '「{header}」の項目は、数式では分けられない空白で区切られています。セミコロンで区切ってください',
  'native-number':
    '「{column}」は{number}を使いますが、シートはこの数値を保持できません。モデルの数値の大きさを変えてください',
  'native-text': '「{column}」は文字列「{text}」を使いますが、数式ではそのまま書けません',
  'native-long':
    '「{column}」の数式は{length}文字になりますが、セルの上限は{most}文字です。モデルのリストを短くしてください',
  'native-deep':
    '「{column}」の数式は{levels}段の入れ子になりますが、セルの上限は{most}段です。モデルのその部分の段階を減らしてください',
  'native-untold': 'モデルには「{column}」がないため、その数式はありません',
} as const;
