select o.slug, o.kind, f.founded, o.name_en as "name.value", h.slug as "headquarters.slug",
    h.name_en as "headquarters.name.value", l.slug as "labs.slug"
from entity o
join organization f on f.id = o.id
left join (relation at join entity h on h.id = at.object_id)
    on at.subject_id = o.id and at.predicate = 'headquartered-in' and at.object_type = 'Place'
left join (relation link join entity l on l.id = link.object_id)
    on link.subject_id = o.id and link.predicate in ('founded', 'partner-in', 'hosts', 'funds')
        and link.object_type = 'Lab'
order by o.id, l.id
