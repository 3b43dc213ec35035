import {describe, expect, test} from 'vitest'
import {parseHtml} from '../../../pipeline/parse/html.ts'
import {content, heading, item, listItem, paragraph, plain} from './build.ts'

const blocks = (html: string) => parseHtml(html).blocks

describe('tabs are read panel by panel, each below its title', () => {
  test.each([
    [
      'Bootstrap 3',
      '<ul class="nav nav-tabs"><li><a data-toggle="tab" href="#nav-signs">Signs</a></li><li><a data-toggle="tab" href="#nav-rest">Rest</a></li></ul><div class="tab-content"><div id="nav-signs" class="tab-pane fade in active"><p>Pain.</p></div><div id="nav-rest" class="tab-pane fade"><p>Sleep.</p></div></div>',
    ],
    [
      'Bootstrap 5',
      '<nav><div class="nav nav-tabs" role="tablist"><button data-bs-toggle="tab" data-bs-target="#a" role="tab" aria-controls="a">Signs</button><button data-bs-toggle="tab" data-bs-target="#b" role="tab" aria-controls="b">Rest</button></div></nav><div class="tab-content" id="nav-tabContent"><div class="tab-pane" id="a" role="tabpanel"><p>Pain.</p></div><div class="tab-pane" id="b" role="tabpanel"><p>Sleep.</p></div></div>',
    ],
    [
      'ARIA',
      '<div role="tablist"><button role="tab" id="t1">Signs</button><button role="tab" id="t2">Rest</button></div><section role="tabpanel" aria-labelledby="t1"><p>Pain.</p></section><section role="tabpanel" aria-labelledby="t2" hidden><p>Sleep.</p></section>',
    ],
    [
      'ARIA without ids',
      '<div role="tablist"><button role="tab">Signs</button><button role="tab">Rest</button></div><div role="tabpanel"><p>Pain.</p></div><div role="tabpanel" style="display: none"><p>Sleep.</p></div>',
    ],
    [
      'Elementor',
      '<div class="elementor-tabs"><div class="elementor-tabs-wrapper"><div class="elementor-tab-title" role="tab" aria-controls="a"><a href="">Signs</a></div><div class="elementor-tab-title" role="tab" aria-controls="b">Rest</div></div><div class="elementor-tabs-content-wrapper"><div class="elementor-tab-title elementor-tab-mobile-title" role="tab">Signs</div><div id="a" class="elementor-tab-content"><p>Pain.</p></div><div class="elementor-tab-title elementor-tab-mobile-title" role="tab">Rest</div><div id="b" class="elementor-tab-content" hidden="hidden"><p>Sleep.</p></div></div></div>',
    ],
    [
      'Divi',
      '<div class="et_pb_tabs"><ul class="et_pb_tabs_controls"><li class="et_pb_tab_0"><a href="#">Signs</a></li><li class="et_pb_tab_1"><a href="#">Rest</a></li></ul><div class="et_pb_all_tabs"><div class="et_pb_tab et_pb_tab_0"><div class="et_pb_tab_content"><p>Pain.</p></div></div><div class="et_pb_tab et_pb_tab_1"><div class="et_pb_tab_content"><p>Sleep.</p></div></div></div></div>',
    ],
    [
      'Kadence',
      '<ul class="kt-tabs-title-list"><li id="tab-signs"><a href="#tab-signs">Signs</a></li><li id="tab-rest"><a href="#tab-rest">Rest</a></li></ul><div class="kt-tabs-content-wrap"><div class="kt-tab-inner-content"><p>Pain.</p></div><div class="kt-tab-inner-content"><p>Sleep.</p></div></div>',
    ],
    [
      'Shortcodes Ultimate',
      '<div class="su-tabs"><div class="su-tabs-nav"><span>Signs</span><span>Rest</span></div><div class="su-tabs-panes"><div class="su-tabs-pane"><p>Pain.</p></div><div class="su-tabs-pane"><p>Sleep.</p></div></div></div>',
    ],
    [
      'WPBakery',
      '<div class="vc_tta-tabs-container"><ul class="vc_tta-tabs-list"><li><a href="#a">Signs</a></li><li><a href="#b">Rest</a></li></ul></div><div><div class="vc_tta-panel" id="a"><div class="vc_tta-panel-body"><p>Pain.</p></div></div><div class="vc_tta-panel" id="b"><div class="vc_tta-panel-body"><p>Sleep.</p></div></div></div>',
    ],
    [
      'jQuery',
      '<div id="tabs"><ul><li><a href="#a">Signs</a></li><li><a href="#b">Rest</a></li></ul><div id="a"><p>Pain.</p></div><div id="b"><p>Sleep.</p></div></div>',
    ],
    [
      'a site’s own script',
      '<div class="tab"><button onclick="show(1)">Signs</button><button onclick="show(2)">Rest</button></div><div class="tabcontent"><p>Pain.</p></div><div class="tabcontent"><p>Sleep.</p></div>',
    ],
  ])('of %s', (_, html) => {
    // A title that is said a second time, for narrow screens, is kept in the record of the source.
    const read = blocks(`<main><h2>Help</h2>${html}<h2>More</h2></main>`)
    expect(read.filter(({kind}) => kind !== 'navigation')).toStrictEqual([
      heading(1, 2, 'Help'),
      heading(1, 3, 'Signs'),
      paragraph(1, 'Pain.'),
      heading(1, 3, 'Rest'),
      paragraph(1, 'Sleep.'),
      heading(1, 2, 'More'),
    ])
  })

  test('whose title asks, or whose panel says the title itself', () => {
    expect(
      blocks(
        '<h2>Help</h2><ul class="tabs"><li>What helps?</li><li>Rest</li></ul><div class="tab"><p>These:</p><ul><li>Ice</li></ul></div><div class="tab"><h4>Rest</h4><h5>Night</h5><p>Sleep.</p></div>',
      ),
    ).toStrictEqual([
      heading(1, 2, 'Help'),
      plain('question', 1, 'What helps?'),
      plain('answer', 1, 'These:'),
      listItem(1, {...item(2), answer: true}, 'Ice'),
      {kind: 'navigation', ...content(1, 'Rest')},
      heading(1, 4, 'Rest'),
      heading(1, 5, 'Night'),
      paragraph(1, 'Sleep.'),
    ])
  })
})

test('a list of contents, an accordion with roles of tabs, and titles without panels stay where they are', () => {
  const contents = '<ul><li><a href="#a">Signs</a></li><li><a href="#b">Rest</a></li></ul>'
  expect(
    blocks(`${contents}<div id="a"><p>Pain.</p></div><div id="b"><p>Sleep.</p></div>`).map(({text}) => text),
  ).toStrictEqual(['Signs', 'Rest', 'Pain.', 'Sleep.'])
  expect(
    blocks(
      '<h2>Help</h2><div role="tablist"><div id="t" role="tab"><h4><a data-toggle="collapse" href="#c">Is it bad?</a></h4></div><div id="c" role="tabpanel" aria-labelledby="t">No.</div></div>',
    ).map(({text}) => text),
  ).toStrictEqual(['Help', 'Is it bad?', 'No.'])
  expect(
    blocks('<ul class="nav-tabs"><li>Signs</li><li>Rest</li></ul><p>Pain.</p>').map(({text}) => text),
  ).toStrictEqual(['Signs', 'Rest', 'Pain.'])
})
