/** 企業の表とトップダウンの市場について伝えること。 */
export const topDownSentences = {
  'firms/no-count': '企業または事業所の数を示す列がありません。列は {columns} です',
  'firms/no-industry':
    '業種を示す列がありません。コード（NAICS、ISIC、SIC）か名前が必要です。列は {columns} です',
  'firms/no-rows': '企業の表に数えられる行がありません',
  'firms/size-not-read':
    '「{value}」は規模の区分ではありません。従業員数を <5、20-99、500+、all のように書いてください',
  'firms/count-not-read':
    '「{value}」は数ではありません。0以上の整数か、非公開なら D または S と書いてください',
  'firms/repeated': 'この行は{row}行目と業種・規模・場所が同じで、数が違います。どちらかを残してください',
  'firms/establishments':
    'この表は事業所を数えており、ここでは企業の代わりとします。複数の拠点を持つ企業は拠点ごとに数えられます',
  'firms/thousands': '{columns} の金額は千単位として読みます',
  'firms/ownership': '{rows}行は政府または全所有者の合計なので除きました。民間の企業を数えます',
  'firms/areas': '{rows}行は州をまたぐ地域（都市圏）または別の方法でまとめた業種なので除きました',
  'firms/bands-cross': '規模の区分 {band} は表のほかの区分と重なるため数えません',
  'firms/states-added':
    '州を合計します。複数の州にある企業は各州で数えられます。州の合計は{states}、国全体は{nation}です',
  'firms/industries-over':
    '{industry} の内訳の合計は{parts}で、全体の{whole}を上回ります。複数の業種の企業は各業種で数えられます',
  'firms/places-left-out': '{kept} を数えます。すでに含まれる場所の{left}行は除きました',
  'top-down/unasked': '企業の表からは{fields}が分かりません。TAM のその条件は満たすものとして数えます',
  'top-down/exclusions':
    '企業の表からは {names} で誰が除外されるか分かりません。そのために除いた企業はありません',
  'top-down/partly':
    '{cells}個のセルは一部だけが TAM に入るか、分かりません。上限にだけ数えます（{firms}社）',
  'top-down/names':
    '{names} の業種コードは分かりません。この名前では、コードの表の企業は TAM の可能性があるだけで、確実にはなりません',
  'top-down/withheld': '{cells}個のセルは表に示されていません。企業は少なくとも{firms}社、多くて{most}社です',
  'top-down/withheld-known': '{cells}個のセルは表に示されていません。合計から、企業は{firms}社です',
  'top-down/withheld-unknown':
    '{cells}個のセルは表に示されておらず、企業の数は分かりません。合計があれば分かります',
  'top-down/absent':
    '表には {industries} がありません。その企業はここのどの数にも入っておらず、TAM はその分だけ大きくなります',
  'top-down/absent-many':
    'TAM になりうる業種のうち{count}個が表にありません。その企業はここのどの数にも入っていません',
  'top-down/absent-outside': '表には {industries} がありませんが、TAM の外なので欠けではありません',
  'top-down/value-unknown':
    '1社あたりの価値は、価値の分かる顧客{least}社以上から学びます。TAM のアカウントのうち顧客は{customers}社です。モデルの firms に書いてください',
  'top-down/apart':
    'トップダウンは TAM のアカウントの価値の{ratio}倍です（{low}〜{high}）。3倍を超えて離れていれば、どちらかが別のものを数えています',
  'top-down/unvalued': 'TAM のアカウント{accounts}件は{field}が分からず、アカウントの価値に入っていません',
  'top-down/more-accounts':
    '{cells}個のセルで、アカウントの数が企業の数を上回ります。アカウントが同じ企業の拠点か、重複か、業種や規模の誤りです',
  'firm-size':
    '「{value}」は規模の区分ではありません。従業員数を <5、20-99、500+、all のように書いてください',
  'firm-value': '1社あたりの価値は0以上です。{value} は使えません',
  'firm-twice': '「{value}」の価値がここで2回目です',
};
