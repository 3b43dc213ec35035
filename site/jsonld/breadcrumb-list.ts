import {idOf, type PageAddress} from './address.ts'
import type {JsonObject} from './json-ld.ts'

export function breadcrumbList(address: PageAddress): JsonObject {
  return {
    '@type': 'BreadcrumbList',
    '@id': idOf(address, 'breadcrumb'),
    itemListElement: address.crumbs.map(({name, path}, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: address.baseUrl + path,
    })),
  }
}
