/** カバレッジの点検と、担当者の表が要るガードレール：わかったことと、すべきこと。 */
export const coverageFindings = {
  'coverage-owned': { says: '市場のすべてのアカウントに担当者がいます', advice: '' },
  'coverage-unowned': {
    says: '市場の{count}件のアカウントに担当者がいません',
    advice: '価値の大きいものから担当者を決めてください。担当を割り当てるか、CRMに担当者を入れてください',
  },
  'coverage-no-owner-column': {
    says: 'モデルに担当者の列が対応付けられていないため、誰がどのアカウントを担当しているかわかりません',
    advice: '各アカウントの担当者がある列を、フィールド owner に対応付けてください',
  },
  'coverage-one-owner': { says: '2人の担当者が書かれたアカウントはありません', advice: '' },
  'coverage-two-owners': {
    says: '{count}件のアカウントに2人以上の担当者が書かれています：{owner}',
    advice: '責任を持つ担当者を1人だけ残し、ほかの人は別の列に書いてください',
  },
  'coverage-same-one': { says: '同じアカウントが2人の担当者のもとに重複していません', advice: '' },
  'coverage-same-two': {
    says: '{count}行は同じアカウント（{name}）ですが、担当者が{owners}に分かれています',
    advice: 'CRMで行を統合し、1人の担当者に任せてください',
  },
  'coverage-family-one': { says: 'どの企業グループも担当者は1人です', advice: '' },
  'coverage-family-two': {
    says: '1つの企業グループ（{name}）の{count}件のアカウントが{owners}に分かれています',
    advice: 'グループ全体を1人に任せるか、主担当を決めてください。割り当てではグループは分かれません',
  },
  'coverage-all-reps': { says: 'どの担当者も担当者の一覧にいます', advice: '' },
  'coverage-no-rep': {
    says: '{owner}は{count}件のアカウントを持っていますが、担当者の一覧にいません',
    advice: 'シート Reps と同じ表記にするか、{owner}の行を加えるか、アカウントをほかの担当者に渡してください',
  },
  'coverage-all-here': { says: 'どの担当者も{day}に在籍しています', advice: '' },
  'coverage-left': {
    says: '{owner}は{day}に退職しましたが、まだ{count}件のアカウントを持っています',
    advice: '{owner}のアカウントを今すぐほかの担当者に渡してください。誰も対応していません',
  },
  'coverage-later': {
    says: '{owner}は{day}に着任しますが、すでに{count}件のアカウントを持っています',
    advice: 'それまで{owner}のアカウントに対応する人を決めてください',
  },
  'coverage-no-day': {
    says: '担当者に着任日や退職日がありますが、モデルに基準日がないため、誰が在籍しているかわかりません',
    advice: '基準日を設定してください。モデルシートの setting, as of の行です',
  },
  'coverage-cells-covered': { says: 'セグメントと地域のどのセルにも担当者がいます', advice: '' },
  'coverage-cell-bare': {
    says: '{cell}を受け持つ担当者がいません：{count}件',
    advice:
      '隣のセルの担当者に{cell}も任せるか、採用するか、担当者を置かない進め方にしてそう明記してください',
  },
  'coverage-cell-lent': {
    says: '{cell}を受け持つ担当者はいませんが、{count}件のうち{held}件はほかのセルの担当者が持っています',
    advice: '実際に対応している担当者のセグメントと地域に{cell}を加え、計画に数えられるようにしてください',
  },
  'coverage-within-capacity': { says: '受け持てる上限を超えた担当者はいません', advice: '' },
  'coverage-over-accounts': {
    says: '{rep}は{figure}件を担当し、{role}1人の上限{most}件を{above}超えています',
    advice: '{rep}のアカウントを価値の小さいものから余裕のある担当者に渡すか、採用してください',
  },
  'coverage-over-hours': {
    says: '{rep}のアカウントは年間{figure}時間を必要とし、{role}1人の{most}時間を{above}超えています',
    advice: '{rep}のアカウントを余裕のある担当者に渡すか、1件あたりの時間を減らすか、採用してください',
  },
  'coverage-over-spend': {
    says: '{rep}は年間{figure}の支出を受け持ち、{role}1人の上限{most}を{above}超えています',
    advice: '{rep}の顧客を余裕のある担当者に渡すか、採用してください',
  },
  'coverage-books-fed': { says: 'どの担当者にも十分なアカウントがあります', advice: '' },
  'coverage-starved-accounts': {
    says: '{rep}の担当は{figure}件で、{role}1人が受け持てるのは{most}件です',
    advice: '担当者のいないアカウントや満杯の担当から{rep}に補うか、{rep}に2つ目のセルを任せてください',
  },
  'coverage-starved-hours': {
    says: '{rep}のアカウントが必要とするのは年間{figure}時間で、{role}1人の時間は{most}時間です',
    advice: '担当者のいないアカウントや満杯の担当から{rep}に補うか、{rep}に2つ目のセルを任せてください',
  },
  'coverage-no-limits': {
    says: '{role}1人がどれだけ受け持てるかがわかりません',
    advice:
      'モデルシートに役割の行（accounts、hours）を加えるか、担当者の列 accounts と hours を入力してください',
  },
  'coverage-no-books': {
    says: '役割が{role}の担当者を持つアカウントがないため、その担当アカウントはわかりません',
    advice:
      '担当者の列にはほかの役割の人が入っています。{role}の担当を割り当てるか、{role}がある列を対応付けてください',
  },
  'coverage-books-even': { says: '担当アカウントは、同種の中央値から{threshold}以内です', advice: '' },
  'coverage-books-apart': {
    says: '{rep}の担当アカウントのポテンシャル{figure}は、{reps}人の中央値を{share}{above|上回って|下回って}います（{kind}）',
    advice: 'できるだけ今の担当者を残したまま割り当て直し、担当をそろえてください',
  },
  'coverage-books-apart-count': {
    says: '{rep}の担当{figure}件は、{reps}人の中央値を{share}{above|上回って|下回って}います（{kind}）',
    advice: 'できるだけ今の担当者を残したまま割り当て直し、担当をそろえてください',
  },
  'coverage-quota-reachable': {
    says: 'どの担当アカウントにも、担当者のノルマの{least}倍から{most}倍があります',
    advice: '',
  },
  'coverage-quota-little': {
    says: '{rep}の担当アカウントのポテンシャルはノルマ{quota}の{times}倍で、{least}倍に足りません',
    advice: '{rep}にポテンシャルの大きいアカウントを渡すか、担当に見合うノルマにしてください',
  },
  'coverage-quota-much': {
    says: '{rep}の担当アカウントのポテンシャルはノルマ{quota}の{times}倍で、{most}倍を超えています',
    advice: '{rep}の手が回らない分を渡すか、ノルマを上げてください',
  },
  'handful-enough': {
    says: 'セグメントと地域の{cells}個のセルのどれにも、同じ役割の担当者が{threshold}人以上います',
    advice: '',
  },
  'handful-too-few': {
    says: 'セグメントと地域の{cells}個のセルのうち{small}個で、同じ役割の担当者が{threshold}人に足りません：{names}',
    advice:
      'これらのセルを隣と統合する（merge の行）か、担当者に複数のセルを任せ、互いに代われる数人をそろえてください',
  },
  'handful-no-reps': {
    says: '担当者の表がないため、各セルを何人が受け持つかわかりません',
    advice: '担当者の表（担当者、役割、セグメント、地域、開始日、終了日）を加えてください',
  },
  'handful-no-cells': {
    says: '市場のアカウントに、セグメントと地域の両方があるものがありません',
    advice: 'セグメントと地域が使うフィールドを入力してください',
  },
  'starving-none': {
    says: '{cells}個のセルのどれでも、担当者は上限の{threshold}以上のアカウントを得られます',
    advice: '',
  },
  'starving-cells': {
    says: '{cells}個のセルのうち{small}個で、担当者が上限の{threshold}のアカウントを得られません：{names}',
    advice:
      'これらのセルを隣と統合する（merge の行）か、担当者に2つ目のセルを任せるか、人数を減らしてください',
  },
  'starving-no-reps': {
    says: '担当者の表がないため、セルのアカウントで担当が埋まるかわかりません',
    advice: '担当者の表（担当者、役割、セグメント、地域、accounts＝担当の上限）を加えてください',
  },
  'starving-no-books': {
    says: 'これらの担当者が何件のアカウントを受け持てるかがわかりません',
    advice: '担当者の列 accounts を入力するか、モデルシートの役割の行に担当の上限件数を入れてください',
  },
  'unlikely-few': {
    says: '{segment}のどの担当でも、買う見込みの低いアカウントは{share}以下です',
    advice: '',
  },
  'unlikely-many': {
    says: '{segment}の{books}人の担当のうち{bad}人で、買う見込みの低いアカウントが{threshold}を超えています：{names}',
    advice:
      '見込みの低いアカウントを均等に分けるか、{segment}から外してください。買わない担当を持つ担当者は、何をしてもノルマに届きません',
  },
  'unlikely-no-reps': {
    says: '担当者の表がないため、誰の担当に見込みの低いアカウントがあるかわかりません',
    advice: '担当者の表（担当者、役割、セグメント、地域）を加えてください。担当者はアカウントの列にあります',
  },
  'unlikely-no-owner': {
    says: '最上位セグメントのアカウントに、担当者の一覧にいる担当者が書かれていません',
    advice: '各アカウントの担当者がある列をフィールド owner に対応付けるか、先に担当を割り当ててください',
  },
  'unlikely-no-sign': {
    says: '誰が買いそうにないかわかりません。モデルに購買確率もグレードもありません',
    advice: '商談の履歴から購買確率を学習するか、モデルにグレードを加えてください',
  },
} as const;
