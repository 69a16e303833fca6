/** ファイルの読み書きで伝えること。 */
export const fileSentences = {
  'file-empty': '「{file}」は空です。見出し行とその下の行が必要です',
  'file-not-table':
    '「{file}」は CSV でも XLSX でもなく、{found}です。表計算ソフトで開き、いずれかの形式で保存してください',
  'file-too-large':
    '「{file}」は大きすぎて一度に読み込めません（{size} MB）。分割するか、不要な列を除いてください',
  'file-is-workbook':
    '「{file}」は Excel ブックです。そのシートをこのブックにコピーし、ここで表として選んでください',
  'file-encrypted': '「{file}」はパスワードで保護されています。パスワードなしのコピーを保存してください',
  'file-old-excel': '「{file}」は Excel 97 形式です。XLSX または CSV で保存してください',
  'file-truncated':
    '「{file}」は途中で切れており、末尾がありません。コピーまたはダウンロードをやり直してください',
  'file-damaged': '「{file}」を Excel ブックとして読み込めません：{detail}',
  'file-zip-bomb':
    '「{file}」は展開すると{packed} MB から{unpacked} MB になります。元の20倍または 2 GB を超えるものは読み込めません。CSV で保存してください',
  'file-unsafe-xml':
    '「{file}」の{part}に、ほかのファイルを参照しうる文書型宣言があります。表計算ソフトで保存し直してください',
  'sheet-missing': '「{file}」にシート「{sheet}」はありません。シートは{sheets}です',
  'quote-unclosed': '「{file}」の{row}行目で始まる引用符が閉じられていません',
  'odd-quotes':
    '「{file}」では、引用符で囲まれていないテキストの中に引用符があります（{rows}）。テキストはそのまま残します',
  'text-not-utf8':
    '「{file}」は UTF-8 ではないため、Windows-1252 として読み込みました。文字化けがないか確認してください',
  'nul-characters': '「{file}」には NUL 文字が{count}個あります。そのまま残します',
  'header-only': '「{table}」には見出し行だけがあり、その下に行がありません',
  'header-below': '「{table}」の見出し行は{row}行目です。その上の「{text}」などは除外します',
  'short-rows': '「{table}」で、見出しよりセルの少ない行があります（{rows}）。足りないセルは空白とします',
  'long-rows':
    '「{table}」で、見出しよりセルの多い行があります（{rows}）。はみ出したセルは除外します。最初のものは「{text}」です',
  'headers-repeated': '「{table}」で同じ名前の列があります：{renamed}',
  'headers-missing': '「{table}」で見出しのない列があります：{named}',
  'too-many-rows':
    'シート「{sheet}」は見出しの下が{rows}行になりますが、XLSX のシートは{most}行までです。CSV で書き出してください',
  'too-many-columns': 'シート「{sheet}」は{columns}列になりますが、XLSX のシートは16,384列までです',
  'too-many-cells':
    'シート「{sheet}」は{cells}セルになり、{most}を超えます。CSV で書き出すか、列を減らしてください',
  'text-cut': 'テキストが{length}文字あるため、1つのセルに入る上限の32,767文字に切り詰めます',
  'host/sheet-protected': 'シート「{sheet}」は保護されています：保護を解除してから、もう一度お試しください',
  'host/workbook-protected':
    'ブックの構造が保護されているため、シート「{sheet}」を追加・名前変更・削除できません：保護を解除してから、もう一度お試しください',
  'host/cells-merged':
    '書き込み先に結合されたセルがあります（{cells}）：結合を解除してから、もう一度お試しください',
  'host/rows-filtered':
    'シート「{sheet}」の書き込み先に、フィルターで隠れている行があります：フィルターを解除してから、もう一度お試しください',
  'host/table-moved':
    '{place} にあった表が移動したか、見出しが変わっています：読み直してから、もう一度お試しください',
  'host/changed-meanwhile':
    'シート「{sheet}」は、読み取った後にほかのユーザーが変更したため、上書きしていません：今の内容を確かめてから、もう一度お試しください',
  'host/sheet-gone': 'シート「{sheet}」がないか、名前が変わっています：名前を元に戻すか、読み直してください',
  'host/name-taken':
    '名前「{name}」は {place} の別のもので使われています：そちらの名前を変えてから、もう一度お試しください',
  'host/text-too-long':
    '{cell} のテキストは{length}文字になりますが、1つのセルに入るのは{most}文字までです：元になるテキストを短くしてください',
  'host/days-from-1904':
    'このブックは日付を1904年から数えていて、ほかのブックと4年ずれています：Excel のオプションでこの設定をオフにし、日付が正しいことを確かめてから、もう一度お試しください',
  'host/spill-blocked':
    '{cell} の数式には結果を表示する場所がありません：下と横のセルを空にするか、値で書き込んでください',
  'host/too-large':
    'シート「{sheet}」の1行が、表計算ソフトの一度に受け取れる量を超えています：テキストを短くしてください',
  'host/cells-protected':
    '書き込み先のセルはほかのユーザーが保護しています（{cells}：{what}）：編集の許可を得てから、もう一度お試しください',
  'host/too-many-cells':
    'シート「{sheet}」を加えるとスプレッドシートは{cells}セルになり、上限の{most}を超えます：シートを削除するか、書き込む行を減らしてください',
  'host/another-writes':
    '{who}さんがこのスプレッドシートに書き込み中です：1分ほど待ってから、もう一度お試しください',
  'host/others-write':
    'ほかの人がこのスプレッドシートに書き込み中です：1分ほど待ってから、もう一度お試しください',
  'host/no-answer':
    'スプレッドシートから応答がありません（{tries}回試しました）：接続を確かめてから、もう一度お試しください。二重に書き込まれることはありません',
  'host/consent-refused':
    'Google によると、Tamarack にはまだこのスプレッドシートを使う許可がありません：メニュー「拡張機能」>「Tamarack」>「Tamarack を開く」で許可してから、もう一度お試しください',
  'host/other-account':
    'Google が、ログイン中の別のアカウントとして扱っています：1つのアカウントだけでログインしたウィンドウでスプレッドシートを開いてください',
  'summary/not-one':
    '「{file}」はデータウェアハウスの集計ではありません（{sheets} がないか、書き出したままの形ではありません）：tamarack warehouse … --summary FILE.xlsx で書き出してください',
  'summary/no-reader':
    'xlsx ファイルを読むための部品を読み込めませんでした：オンラインか確認して、「{file}」をもう一度選んでください',
  'summary/taken':
    'シート {sheet} に Tamarack が書いたものではない内容があります：シートの名前を変えてから、ファイルをもう一度選んでください',
  'host/refused': '表計算ソフトに拒否されました：{why}',
  unexpected: '{what}（{why}）',
  told: '{what}',
} as const;
