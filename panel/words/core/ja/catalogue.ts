/** 各ワークシート関数の結果と、引数の呼び名。 */
const accounts = {
  label: 'アカウント',
  help: '見出し行付きのアカウントの範囲：Accounts[#All] または A1:K5001。headers を指定する場合は行だけを指定します。',
};
const model = {
  label: 'モデル',
  help: '範囲 MODEL：モデルシートの行です。テキスト "starter" を指定すると初期モデルを使います。',
};
const headers = {
  label: '見出し',
  help: 'アカウントを見出しなしで指定する場合の、アカウントの見出し行です。',
};
const overrides = {
  label: '上書き',
  help: '範囲 OVERRIDES：key, field, value, who, when, why です。',
};
const history = {
  label: '履歴',
  help: '見出し行付きの商談（アカウント、ステージまたは受注、金額、作成日、クローズ日、種別、製品）、またはアカウントと期間別の支出です。',
};
const reps = {
  label: '担当者',
  help: '見出し行付きの担当者の表：担当者、役割、セグメント、地域、言語、スキル、開始、終了、ノルマ、OTE、立ち上がり、達成率です。',
};
const values = {
  label: '値',
  help: '1アカウントに1つの数値の範囲です。テキストと空白は無視します。',
};
const decimalMark = {
  label: '小数点',
  help: '1.234 のように両方に読めるテキストでの小数点の記号です："."（省略時）または ","。',
};
const perAccount = { accounts, model, headers, overrides };

const territories = {
  accounts,
  model,
  reps,
  role: {
    label: '役割',
    help: '誰の担当かを示します：AE、SDR、CSM。省略すると、モデルが均等にする最初の役割、なければアカウントを持つ最初の役割です。',
  },
  plan: {
    label: '計画',
    help: 'carve（省略時）は公平な担当を作ります。refill は動きのないアカウントを戻し、プールから担当を補充します。',
  },
};

export const functions = {
  SEGMENT: {
    summary: '各アカウントのセグメント：上書き、指名アカウント、ルールの順に決めます。',
    params: perAccount,
  },
  ICP_SCORE: {
    summary: '各アカウントが理想の顧客像にどれだけ合うか。0から100まで、四捨五入なし。',
    params: perAccount,
  },
  ICP_GRADE: {
    summary: 'モデルの境界による各アカウントのグレード。除外条件に当てはまる場合は X。',
    params: perAccount,
  },
  MARKET_LAYER: {
    summary: '各アカウントの最も狭い市場レイヤー：確定した SOM、SAM、TAM または対象外。',
    params: perAccount,
  },
  PROPENSITY: {
    summary: 'モデルのスコアカードによる、各アカウントが購入する確率（0から1）。',
    params: perAccount,
  },
  POTENTIAL: {
    summary: '各アカウントが年間に支出しうる額：モデルの求め方のうち、最初に値が出たもの。',
    params: perAccount,
  },
  WHITESPACE: {
    summary: '各アカウントが現在の支出を超えて年間に支出しうる額：ポテンシャル − 現在の支出。',
    params: perAccount,
  },
  LIFETIME_VALUE: {
    summary: '各アカウントの生涯の価値：支出、粗利率、継続率、割引率から計算します。',
    params: perAccount,
  },
  ROAD: {
    summary:
      '現在の支出とホワイトスペースによる各アカウントの区分：Retain、Opportunistic、Acquire、Develop。',
    params: perAccount,
  },
  LTV_TIER: {
    summary: '顧客生涯価値による各アカウントのティア。数値だけを指定した場合はその場で判定します。',
    params: {
      accounts: {
        label: 'アカウントまたは値',
        help: '見出し行付きのアカウントの範囲、または顧客生涯価値のセル、列、数値の範囲です。',
      },
      model: {
        label: 'モデルまたはティア',
        help: '範囲 MODEL です。数値だけの場合は name, from の範囲でもかまいません（順不同）。',
      },
      headers,
      overrides,
    },
  },
  ACCOUNT_REASONS: {
    summary: '各アカウントのセグメントとスコアの理由を、強いものから順に言葉で示します。',
    params: perAccount,
  },
  SEGMENT_TABLE: {
    summary: '各アカウントのすべてを一度に：セグメント、市場レイヤー、スコア、グレード、理由など。',
    params: {
      accounts,
      model,
      headers,
      columns: {
        label: '列',
        help: 'どの列をどの順で示すか：名前の範囲、または "segment; score" のような1つのテキストです。',
      },
      overrides,
    },
  },
  TAM_ROLLUP: {
    summary: '各市場レイヤーまたはグループのアカウント数と価値（確定分と可能性のある分）。',
    params: {
      accounts,
      model,
      by: {
        label: '集計の軸',
        help: '"segment; region" のような集計に使うフィールドです。省略すると、入れ子の市場レイヤーで集計します。',
      },
      headers,
      overrides,
    },
  },
  SEGMENT_PROFILE: {
    summary: 'セグメントと地域別のアカウント数・割合・価値。除外と市場外は別に示します。',
    params: perAccount,
  },
  GUARDRAILS: {
    summary: 'セグメント分けが機能するか：各ガードレールの判定、数値、すべきこと。',
    params: {
      accounts,
      model,
      history,
      effort: {
        label: '活動量',
        help: '見出し行付きの活動の記録：アカウントまたはセグメント、種類、期間、件数または時間、金額です。',
      },
      reps,
    },
  },
  COVERAGE_PLAN: {
    summary: 'セグメント・地域・役割ごとに必要な人数と今いる人数、または全員の月ごとの見込み。',
    params: {
      accounts,
      model,
      reps,
      view: {
        label: '表示',
        help: 'cells（セグメント・地域・役割）、months（会計年度の月）、reps（担当者の月ごと）。省略すると cells です。',
      },
    },
  },
  COVERAGE_CHECK: {
    summary:
      '誰がどのアカウントを担当しているかの問題：担当者なし・2人、担当者のいないセル、多すぎる・少なすぎる担当。',
    params: { accounts, model, reps },
  },
  CARVE: {
    summary: '担当が公平になるように、各アカウントを誰が持つべきか。理由とこれまでの担当者も示します。',
    params: territories,
  },
  BOOKS: {
    summary: 'CARVE が作る担当：それぞれの中身、どれだけ公平か、そしてどこまで公平にできるか。',
    params: territories,
  },
  CRM_CLASS: {
    summary:
      'CRM がアカウントに付けたセグメントの判定：A は正しい、B〜D は誤り、E・F は担当に問題、missing はタグなし。',
    params: { accounts, model, headers, reps, overrides },
  },
  CRM_TRUTH: {
    summary: 'CRM のセグメントをどこまで信じられるか：リストの純度と再現率。セグメント別・担当者別。',
    params: { accounts, model, reps, overrides },
  },
  SEGMENT_SHIFT: {
    summary:
      '2つのモデルの間で誰がどこへ移るか：パイプライン、担当者、必要な人数、ガードレールを並べて示します。',
    params: {
      accounts,
      before: {
        label: '変更前のモデル',
        help: 'モデルシート、またはシナリオのシートの行で、アカウントの移動元です。',
      },
      after: {
        label: '変更後のモデル',
        help: 'もう一方のシナリオのシート、またはモデルシートの行で、アカウントの移動先です。',
      },
      history,
      reps,
    },
  },
  MATURITY: {
    summary: 'ブックの成熟度：5つの段階とそのテスト、次の段階に足りないものです。',
    params: { accounts, model, history },
  },
  MARKET_TOP_DOWN: {
    summary:
      '上から見た市場：業種と規模ごとの企業数 × 1社あたりの価値を、セルごとにアカウントと照らし合わせます。',
    params: {
      firms: {
        label: '企業',
        help: '業種・規模・場所ごとの企業数の表（見出し行つき）：Census の SUSB・CBP、BLS の QCEW、または自社の表。',
      },
      model,
      accounts: {
        label: 'アカウント',
        help: '見出し行つきのアカウントの範囲。省略すると、企業とモデルが言うことだけで計算します。',
      },
    },
  },
  DATA_QUALITY: {
    summary: 'アカウントの各列がどれだけ入力され、どれだけ読め、どこがおかしいか。',
    params: {
      accounts,
      model,
      headers,
      by: {
        label: '分け方',
        help: '「account」ならアカウントごとの評価、または segment や owner などのフィールドです。省略するとフィールドごとです。',
      },
    },
  },
  SEGMENT_TEST: {
    summary: 'セグメントまたはフィールドの値によって、受注率・商談期間・商談規模・継続率に差があるか。',
    params: {
      accounts,
      model,
      history,
      field: {
        label: 'フィールド',
        help: 'industry など、アカウントを比べるフィールドまたは列です。省略すると segment です。',
      },
    },
  },
  PROPENSITY_TABLE: {
    summary: '学習したスコアカード：各区分の点数とアカウント数、見分ける力、実際の結果。',
    params: { accounts, model, history },
  },
  TECHNOLOGY_LIFT: {
    summary: 'ある技術を使うアカウントが、何倍の頻度で購入し、何倍の額を支出するか。',
    params: {
      accounts,
      model,
      history,
      field: {
        label: 'フィールド',
        help: 'モデルのリスト型フィールドです。省略すると technologies、なければ最初のリストです。',
      },
    },
  },
  PRODUCT_WHITESPACE: {
    summary: '各アカウントが各製品にあといくら支出しうるか。大きい順です。',
    params: {
      accounts,
      model,
      history,
      top: {
        label: '上位',
        help: 'アカウントと製品の組をいくつ示すかです。省略すると1,000です。',
      },
    },
  },
  SUGGEST_LINES: {
    summary: '尺度のどこにセグメントの境界を置けるか、モデルの境界と並べて、何が動くかを示します。',
    params: {
      accounts,
      model,
      classes: {
        label: '階級数',
        help: '境界でいくつの階級に分けるかです。省略するとモデルの境界と同じ数です。',
      },
      headers,
    },
  },
  CONCENTRATION: {
    summary: '上位のアカウントが価値のどれだけを占めるか：80対20の80にあたります。',
    params: {
      values,
      shares: {
        label: '上位の割合',
        help: '20%など、アカウントの上位何%を見るかです。省略すると1、5、10、20、50%です。',
      },
    },
  },
  MODEL_STAMP: {
    summary: 'モデルが変わると変わる短い文字列です。結果が今のモデルのものかどうかが分かります。',
    params: { model },
  },
  HEADCOUNT: {
    summary:
      '人数または予算をセグメントと地域に割り振ります：カバーする価値、次の採用の効果、価値と人数の曲線。',
    params: {
      accounts,
      model,
      reps,
      heads: {
        label: '人数',
        help: '割り振る人数です。省略すると、予算で雇える人数、なければ担当者の表の人数です。',
      },
      budget: {
        label: '予算',
        help: '年間の金額です。役割の費用と、ratio でともに増える役割の費用で人員を雇います。',
      },
      role: {
        label: '役割',
        help: '誰の人数かを示します。省略すると、モデルで quota があり ratio のない最初の役割です。',
      },
      first: {
        label: '優先',
        help: '最上位セグメントをほかより先にする（省略時）か、すべてのセルを価値の順にします。',
      },
    },
  },
  MOTIONS: {
    summary:
      '各セグメントのマーケティング、営業、サクセスの進め方の現状とあるべき姿、組織の作り方ごとの負担。',
    params: { accounts, model, history, reps },
  },
  GINI: {
    summary: '値の偏り：0はすべて同じ、1に近いほど1つのアカウントに集中しています。',
    params: { values },
  },
  LORENZ: {
    summary: 'ローレンツ曲線：小さいアカウントから順に、合わせて価値のどれだけを占めるか。',
    params: { values },
  },
  NATURAL_BREAKS: {
    summary: '値を途切れ目で階級に分けます：最適な1次元の k 平均法です。',
    params: {
      values: { label: '値', help: '数値の範囲です。テキストと空白は無視します。' },
      classes: { label: '階級数', help: 'いくつの階級に分けるかです。' },
    },
  },
  TIER: {
    summary: '各値が達するティア：その値以下で最も高い境界です。',
    params: {
      value: {
        label: '値',
        help: '1つの数値またはその範囲です。数値でないもの、どの境界にも届かないものは空白になります。',
      },
      tiers: {
        label: 'ティア',
        help: 'A と 100000 のような name, from の範囲です（順不同）。',
      },
    },
  },
  RETENTION_FIT: {
    summary: '顧客がどれだけ継続するか：1つ以上のコホートの残存数に当てはめた sBG のアルファとベータ。',
    params: {
      survivors: {
        label: '残存数',
        help: '期間ごとに残っている顧客数です。期間0から、1コホートに1列、長さは自由で、上に見出しがあってもかまいません。',
      },
      customers: {
        label: '顧客数',
        help: '割合の列（100, 86.9 または 1, 0.869）が何社の顧客にもとづくかです。',
      },
    },
  },
  RETENTION_CURVE: {
    summary: 'sBG による、各期間の後に残っている顧客の割合と、各期間の継続率。',
    params: {
      alpha: { label: 'アルファ', help: 'RETENTION_FIT が返す、0より大きい sBG のアルファです。' },
      beta: { label: 'ベータ', help: 'RETENTION_FIT が返す、0より大きい sBG のベータです。' },
      periods: { label: '期間数', help: '期間0より先の期間の数です。' },
    },
  },
  WIN_RATE_INTERVAL: {
    summary: '受注率と、それをどこまで信頼できるか：ウィルソンの区間です。',
    params: {
      won: { label: '受注数', help: '受注した商談の数です。' },
      decided: { label: '決着数', help: '受注または失注した商談の数です。' },
      level: { label: '信頼水準', help: '0より大きく1より小さい信頼水準です。省略すると0.95です。' },
    },
  },
  WIN_RATE_TEST: {
    summary: '2つの受注率に差があるか：差とニューカムの区間、z、正確検定。',
    params: {
      won: { label: '受注数', help: '1つ目の受注数です。' },
      decided: { label: '決着数', help: '1つ目の受注数と失注数の合計です。' },
      won2: { label: '2つ目の受注数', help: '2つ目で受注した商談の数です。' },
      decided2: { label: '2つ目の決着数', help: '2つ目の受注数と失注数の合計です。' },
    },
  },
  DUPLICATES: {
    summary: '同じものと思われるアカウントのグループ：どれを残すべきか、その確率と理由。',
    params: {
      accounts,
      model,
      threshold: {
        label: 'しきい値',
        help: 'この確率以上の組を提案します（0より大きく1以下）。省略するとモデルの値、なければ0.8です。',
      },
    },
  },
  PARSE_MONEY: {
    summary: 'テキストが表す金額：$1.2M、18.3 MM、€ 3,4 Mio、(300)、12,19,417。幅のあるものはその中間です。',
    params: {
      text: { label: 'テキスト', help: '1つのテキストまたはその範囲です。金額でないものは空白になります。' },
      decimal: decimalMark,
    },
  },
  PARSE_COUNT: {
    summary: '1,200 のようなテキストが表す数。範囲はその中間、1000+ は下限です。',
    params: {
      text: { label: 'テキスト', help: '1つのテキストまたはその範囲です。数でないものは空白になります。' },
      decimal: decimalMark,
    },
  },
  NORMALIZE_NAME: {
    summary: '法人格、大文字小文字、アクセント、記号、ほかの文字体系を除いた会社名。検索に使えます。',
    params: {
      text: { label: '名前', help: '1つの名前またはその範囲です。テキストでないものは空白になります。' },
    },
  },
  NORMALIZE_DOMAIN: {
    summary: 'ウェブアドレスやメールアドレスの登録ドメイン。会社を示さないものは空白です。',
    params: {
      text: {
        label: 'アドレス',
        help: 'ウェブアドレス、メールアドレス、ドメインのいずれか、またはその範囲です。メール事業者や多くの会社が使うサイトは空白になります。',
      },
    },
  },
} as const;
