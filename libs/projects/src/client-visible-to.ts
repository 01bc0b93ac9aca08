/**
 * SQL: may the viewer know of this client? A confidential client is known only to people who serve or served it; roles
 * open nothing here. True when there is no client. `clientVisibleTo('p.client_id', '$1')`.
 */
export const clientVisibleTo = (clientId: string, viewer: string): string => `(
  ${clientId} is null
  or exists (
    select from clients visible_client
    where visible_client.id = ${clientId}
      and (not visible_client.confidential
        or exists (
          select from assignments served_by
          join projects served on served.id = served_by.project_id
          where served_by.person_id = ${viewer} and served.client_id = visible_client.id))))`;
