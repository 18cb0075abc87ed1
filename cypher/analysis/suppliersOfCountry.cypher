// Who supplies arms to a country, as direct edges derived from supplies and deliveries, with their evidence.
:param {country: 'Country:india'};
MATCH (supplier:Country)-[edge:SUPPLIES_ARMS_TO]->(:Country {id: $country})
RETURN supplier.name AS supplier, edge.certainty AS certainty, size(edge.facts) AS facts, size(edge.claims) AS claims, edge.origins AS origins
ORDER BY facts DESC, supplier
LIMIT 100
