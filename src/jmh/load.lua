-- Asks one query again and again: wrk -s load.lua <url> -- <file with the query> <how>
-- how: kept, the same request each time; anew, the same by GET at /anew, where no answers are kept;
-- or the entity tag of the answer, by GET, which the server then need not send
local encoded = function(text)
  return (text:gsub("[^%w]", function(c) return string.format("%%%02X", c:byte()) end))
end

function init(args)
  local file = assert(io.open(args[1]))
  local query = file:read("*a"):gsub("%s+", " ")
  file:close()
  local how = args[2] or "anew"
  wrk.headers["Accept"] = "application/json"
  if how ~= "kept" then
    wrk.path = (how == "anew" and "/anew" or wrk.path) .. "?query=" .. encoded(query)
    wrk.headers["If-None-Match"] = how ~= "anew" and how or nil
    return
  end
  wrk.method = "POST"
  wrk.headers["Content-Type"] = "application/json"
  wrk.body = '{"query":"' .. query:gsub('"', '\\"') .. '"}'
end
