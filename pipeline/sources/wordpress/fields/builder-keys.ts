/** Meta keys under which page builders keep their pages, and what says whether a page is shown as they keep it. */
export const builderKeys: ReadonlySet<string> = new Set(
  (
    '_elementor_data _elementor_edit_mode _fl_builder_data _fl_builder_enabled _bricks_page_content_2 _breakdance_data ' +
    '_cornerstone_data _themify_builder_settings_json panels_data ct_builder_shortcodes tve_updated_post'
  ).split(' '),
)
