/** CRM のセグメントをモデルと照らし合わせた結果について伝えること。 */
export const crmTruthSentences = {
  'crm-truth/no-tag':
    'CRM がアカウントに付けているセグメントの列が割り当てられていません。フィールド crm segment に割り当ててください',
  'crm-truth/unread-tags':
    '{count}件のアカウントのタグがモデルのセグメントではありません：{tags}。セグメントと同じ名前（{segments}）にするか、モデルシートの部分 tag で意味を指定してください',
  'crm-truth/own-result':
    '列「{header}」は、どのアカウントでも Tamarack の計算結果と同じです。CRM のタグではなく、当方の結果の写しではありませんか',
  'crm-truth/one-way':
    '誤ったタグ{all}件のうち{count}件は、モデルでは{to}なのに{from}となっています。CRM の線引きがモデルと違うのかもしれません。まず線を決めてください',
  'crm-truth/no-reps':
    '担当者の表がないため、担当のいないアカウント（E）や、少なすぎる・多すぎる担当アカウント（F）は分かりません。A として数えます',
  'crm-truth/excluded': '除外条件「{name}」により市場から外れます',
  'crm-truth/unchecked': '除外条件「{name}」に当たるか誰も確かめていません：{fields}が分かりません',
  'crm-truth/outside': '{fields}についての TAM の条件により、市場の外です',
  'crm-truth/outside-always': '市場の外です',
  'crm-truth/elsewhere': '{fields}により、セグメントは{segment}です',
  'crm-truth/decided': 'セグメントは{segment}です',
  'crm-truth/not-this':
    'タグのセグメントでないことは確かですが、空白のためどこに属するか決まりません：{fields}が分かれば決まります',
  'tag-test': 'タグの test 列は「{value}」ではなく in です',
  'tag-segment':
    '「{value}」はこのモデルのセグメントではありません。{known}のいずれか、またはセグメントを意味しないタグなら none と書いてください',
  'tags-missing': 'CRM の値が少なくとも1つ足りません',
  'tag-twice': 'タグ「{value}」はすでに{first}を意味しています',
};
