import { call } from '#pybossa/client.ts'
import { createFavorite, deleteFavorite, listFavorites } from '#pybossa/endpoints/contributing.ts'
import type { BoxServices } from '#presenter/host/boxTypes.ts'

/** The reader's favourites, for presenters that show or change them (CONTRACT.md §3.2 favorites). */
export const boxFavourites: NonNullable<BoxServices['favourites']> = {
  list: () => call(listFavorites, { query: { limit: 100 } }),
  async mark(id, isFavourite) {
    if (isFavourite) await call(createFavorite, { body: { task_id: id } })
    else await call(deleteFavorite, { params: { id } })
  },
}
