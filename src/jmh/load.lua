-- Sends one query repeatedly: wrk -s load.lua <url> -- <file with the query> <mode>
-- mode: "cached" sends a POST that the response cache can answer. "uncached" sends a GET to /uncached, which has no
-- response cache. Any other value is an entity tag, sent by GET in If-None-Match, so that the response is 304.
local encoded = function(text)
  return (text:gsub("[^%w]", function(c) return string.format("%%%02X", c:byte()) end))
end

function init(args)
  local file = assert(io.open(args[1]))
  local query = file:read("*a"):gsub("%s+", " ")
  file:close()
  local mode = args[2] or "uncached"
  wrk.headers["Accept"] = "application/json"
  if mode ~= "cached" then
    wrk.path = (mode == "uncached" and "/uncached" or wrk.path) .. "?query=" .. encoded(query)
    wrk.headers["If-None-Match"] = mode ~= "uncached" and mode or nil
    return
  end
  wrk.method = "POST"
  wrk.headers["Content-Type"] = "application/json"
  wrk.body = '{"query":"' .. query:gsub('"', '\\"') .. '"}'
end
